using Microsoft.Playwright;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>Somebody without a mouse: goes on with Tab, chooses with the arrows, presses with Enter, and always sees where they are.</summary>
/// <param name="page">The page.</param>
internal sealed class Keyboard(IPage page)
{
    /// <summary>More stops than any page of the story has.</summary>
    private const int Patience = 200;

    /// <summary>What the focused element is called: by its label, its words, or the heading of the choice that it belongs to.</summary>
    private const string NameOfFocus = """
        () => {
          const here = document.activeElement;
          const group = here.type === 'radio' ? here.closest('fieldset, [role=radiogroup]') : null;
          const named = group ?? here;
          return (named.getAttribute('aria-label') ?? (group?.querySelector('legend') ?? here.labels?.[0] ?? here).innerText).trim();
        }
        """;

    /// <summary>Whether the focused element, or what stands for it, is marked.</summary>
    private const string FocusIsSeen = """
        () => {
          const here = document.activeElement;
          const isMarked = element => {
            const style = getComputedStyle(element);
            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          };
          return here === document.body || [here, here.labels?.[0], here.nextElementSibling].some(element => element && isMarked(element));
        }
        """;

    /// <summary>Goes to what is called so.</summary>
    public async Task GoToAsync(string name)
    {
        for (var stop = 0; stop < Patience; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>(NameOfFocus);
            Assert.True(await page.EvaluateAsync<bool>(FocusIsSeen), $"{page.Url}: nobody sees that the focus is on “{here}”.");
            if (here.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{page.Url}: the keyboard does not come to “{name}”.");
    }

    /// <summary>Goes to a field and types.</summary>
    public async Task TypeAsync(string field, string text)
    {
        await GoToAsync(field);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Goes to a list or to a choice, and down to these words.</summary>
    public async Task ChooseAsync(string field, string words)
    {
        await GoToAsync(field);
        if (await page.EvaluateAsync<bool>("() => document.activeElement.type === 'radio' && !document.activeElement.checked"))
        {
            await page.Keyboard.PressAsync("Space");
        }

        for (var step = 0; step < Patience && !await ChosenAsync(words); step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await ChosenAsync(words), $"{page.Url}: “{words}” cannot be chosen for “{field}”.");
    }

    /// <summary>Goes to a link or a button, and presses Enter; the next page is then there.</summary>
    public async Task PressAsync(string name)
    {
        await GoToAsync(name);
        await page.TurnAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    private Task<bool> ChosenAsync(string words) => page.EvaluateAsync<bool>(
        """
        words => {
          const here = document.activeElement;
          return here.matches('select') ? here.selectedOptions[0]?.label === words : here.checked && here.labels[0].innerText.trim().startsWith(words);
        }
        """,
        words);
}
