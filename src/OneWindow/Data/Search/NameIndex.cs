using Microsoft.EntityFrameworkCore;

namespace OneWindow.Data.Search;

/// <summary>What is entered, and how it is asked for.</summary>
public static class NameIndex
{
    /// <summary>A name to be entered so that the first letters of its pinyin find it too; parts of it are kept apart by spaces.</summary>
    public static string WithInitials(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Join('\n', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PinyinInitials.Of).Prepend(name));
    }

    /// <summary>The things of a kind whose text has every pair of the asked text, the newest first.</summary>
    /// <param name="most">At most so many.</param>
    public static async Task<IReadOnlyList<Guid>> CandidatesAsync(
        this INameIndex index, OneWindowDb db, string kind, string text, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(db);
        return index.Question(kind, text, most) is { } question
            ? await db.Database.SqlQueryRaw<Guid>(question.Sql, question.Arguments).ToListAsync(cancel)
            : [];
    }

    /// <summary>
    /// The rows of the things found, as a query to be composed with others, so that one statement finds, checks who may see
    /// and reads. The entity's key is a column <c>id</c>.
    /// </summary>
    public static IQueryable<TEntity> Named<TEntity>(this INameIndex index, OneWindowDb db, string kind, string text, int most)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(db);
        if (index.Question(kind, text, most) is not { } question)
        {
            return db.Set<TEntity>().Where(_ => false);
        }

        var table = db.Model.FindEntityType(typeof(TEntity))!.GetTableName();
        var rows = string.Concat("select * from ", table, " where id in (select \"Value\" from (", question.Sql, ") as found)");
        return db.Set<TEntity>().FromSqlRaw(rows, question.Arguments).AsNoTracking();
    }
}
