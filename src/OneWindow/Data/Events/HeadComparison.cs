namespace OneWindow.Data.Events;

/// <summary>Moves along the exported heads beside the walk and notices what the database no longer has.</summary>
internal sealed class HeadComparison(IEnumerator<StreamHead> heads, List<Finding> findings)
{
    private bool _more = heads.MoveNext();

    /// <summary>Heads that sort before this stream belong to streams that are gone.</summary>
    public void BeginStream(EventStream stream)
    {
        while (_more && StreamOrder.Compare(heads.Current.Stream, stream) < 0)
        {
            ReportRemoved();
        }
    }

    /// <summary>An event that was a head then must be the same now, even if its chain was made anew with a stolen key.</summary>
    public void Take(EventEntry entry, bool report)
    {
        if (report && IsAt(entry) && heads.Current.Sequence == entry.Sequence && heads.Current.Hash != Convert.ToHexStringLower(entry.Hash))
        {
            findings.Add(new Finding(Damage.Altered, entry.Stream, entry.Sequence));
        }
    }

    /// <summary>A stream that ends before its exported head lost its tail.</summary>
    public void EndStream(EventEntry last, bool report)
    {
        if (!IsAt(last))
        {
            return;
        }

        if (report && last.Sequence < heads.Current.Sequence)
        {
            findings.Add(new Finding(Damage.TailCut, last.Stream, last.Sequence + 1));
        }

        _more = heads.MoveNext();
    }

    /// <summary>Heads that are left belong to streams that are gone.</summary>
    public void Finish()
    {
        while (_more)
        {
            ReportRemoved();
        }
    }

    private void ReportRemoved()
    {
        findings.Add(new Finding(Damage.StreamRemoved, heads.Current.Stream, heads.Current.Sequence));
        _more = heads.MoveNext();
    }

    private bool IsAt(EventEntry entry) => _more && heads.Current.Stream == entry.Stream;
}
