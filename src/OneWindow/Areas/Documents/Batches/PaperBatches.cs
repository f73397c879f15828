using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>A batch with what its papers are called.</summary>
/// <param name="Batch">What is stored.</param>
/// <param name="Papers">The papers of it that the person sees.</param>
internal sealed record BatchView(PaperBatch Batch, IReadOnlyDictionary<DocumentId, BatchedPaper> Papers);

/// <summary>A paper of a batch as lists name it.</summary>
internal sealed record BatchedPaper(string Name, CaseId? Case, string? CaseNumber, string? CaseTitle);

/// <summary>Keeps and finds what was done with several papers; everybody finds their own alone.</summary>
internal sealed class PaperBatches(WriteDoor door, OneWindowDb db, ICaseDirectory cases) : IPaperBatches
{
    private const int Latest = 5;

    public async Task<PaperBatchId?> DoneBeforeAsync(BatchKind kind, string? key, ActionContext by, CancellationToken cancel) => key is null
        ? null
        : await Own(by).Where(batch => batch.Kind == kind && batch.Key == key).Select(batch => (PaperBatchId?)batch.Id).FirstOrDefaultAsync(cancel);

    public Task<Result<PaperBatchId>> KeepAsync(BatchKind kind, string key, IReadOnlyList<BatchLine> lines, ActionContext by, CancellationToken cancel)
    {
        return door.WriteOnceAsync(key, $"documents.batch:{kind}:{by.Appointment.Value:N}", Keep, cancel);

        Task<Result<PaperBatchId>> Keep(OneWindowDb writing, CancellationToken token)
        {
            var batch = new PaperBatch { Id = PaperBatchId.New(), Kind = kind, DoneBy = by.Appointment, DoneAt = by.At, Key = key, Lines = lines };
            writing.Add(batch);
            return Task.FromResult<Result<PaperBatchId>>(batch.Id);
        }
    }

    public Refusal? WrongChoice<T>(IReadOnlyCollection<T> chosen) => BatchRefusals.OfChoice(chosen);

    public async Task<BatchAnswer> AnswerAsync(PaperBatchId id, ActionContext by, CancellationToken cancel) =>
        (await Own(by).FirstAsync(batch => batch.Id == id, cancel)).Answer();

    public string AddressOf(PaperBatchId id) => DocumentRoutes.Batch(id);

    /// <summary>What the person did last, the latest first.</summary>
    public async Task<IReadOnlyList<PaperBatch>> LatestAsync(ActionContext by, CancellationToken cancel) =>
        await Own(by).OrderByDescending(batch => batch.Id).Take(Latest).ToListAsync(cancel);

    /// <summary>One of them; null where there is none or somebody else did it.</summary>
    public async Task<BatchView?> FindAsync(PaperBatchId id, ActionContext by, CancellationToken cancel)
    {
        if (await Own(by).FirstOrDefaultAsync(batch => batch.Id == id, cancel) is not { } batch)
        {
            return null;
        }

        var wanted = batch.Lines.Select(line => line.Paper).Distinct().ToList();
        var seen = db.SeenBy(by);
        var papers = await db.Set<Document>().AsNoTracking()
            .Where(paper => wanted.Contains(paper.Id) && (paper.CaseId == null || seen.Where(one => one == paper.CaseId).Any()))
            .Select(paper => new { paper.Id, paper.Kind, paper.CaseId }).ToListAsync(cancel);
        var lines = await cases.SeenAsync([.. papers.Select(paper => paper.CaseId).OfType<CaseId>()], by, cancel);
        return new BatchView(batch, papers.ToDictionary(paper => paper.Id, paper =>
        {
            var line = paper.CaseId is { } one ? lines.GetValueOrDefault(one) : null;
            return new BatchedPaper(DocumentCatalogue.Of(paper.Kind).Name, paper.CaseId, line?.Number, line?.Title);
        }));
    }

    private IQueryable<PaperBatch> Own(ActionContext by) => db.Set<PaperBatch>().AsNoTracking().Where(batch => batch.DoneBy == by.Appointment);
}
