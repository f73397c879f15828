import type { AtRule, Declaration, Plugin, Root, Rule } from 'postcss';

/** The classes of Tabler that pages may use; everything else of it stays out of the style sheet. */
const classes = new Set(['btn', 'form-control', 'form-select', 'form-label']);

/** Keeps of Tabler's sheet the base of elements, the classes named above, and the variables that these use. */
export function tablerParts(): Plugin {
  return {
    postcssPlugin: 'tabler-parts',
    OnceExit(root) {
      root.walkRules(keepOnlyUsedSelectors);
      root.walkAtRules(/^(keyframes|supports)$/, atRule => {
        if (fromTabler(atRule)) atRule.remove();
      });
      // An image inside the sheet would need a hole in the Content-Security-Policy; styles/form.css brings its own.
      root.walkDecls(declaration => {
        if (fromTabler(declaration) && declaration.value.includes('data:')) declaration.remove();
      });
      dropUnusedVariables(root);
      root.walkAtRules(atRule => {
        if (atRule.nodes?.length === 0) atRule.remove();
      });
    },
  };
}

function fromTabler(node: Rule | AtRule | Declaration): boolean {
  return node.source?.input.file?.includes('@tabler') ?? false;
}

function keepOnlyUsedSelectors(rule: Rule): void {
  if (!fromTabler(rule)) return;
  const kept = rule.selectors.filter(selector =>
    !/\[data-|::-moz|:autofill/.test(selector)
    && [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name]) => classes.has(name!)));
  if (kept.length === 0) rule.remove();
  else rule.selectors = kept;
}

function dropUnusedVariables(root: Root): void {
  for (;;) {
    const used = new Set<string>();
    root.walkDecls(declaration => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name!);
    });
    let dropped = 0;
    root.walkDecls(/^--/, declaration => {
      if (!fromTabler(declaration) || used.has(declaration.prop)) return;
      declaration.remove();
      dropped++;
    });
    if (dropped === 0) return;
  }
}
