using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.App.Publishing.Live;
using Attest.Network.Writing;
using Attest.Publishing.Books;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Attest.Questions.Wording;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Publishing.Workbench;

/// <summary>Builds the pages of drafts; what the reader reads in them and what checks find is worked out anew each time, and kept nowhere.</summary>
internal sealed class BuildDraftPages(OfficeRequest request, CurrentTextCheck check, Func<ReadReport> read)
{
    private LiveBase Live => request.Live;

    /// <summary>The drafts that the person may read.</summary>
    public DraftsPage All() => new()
    {
        Address = "/office/drafts",
        Title = request.Texts["Drafts"],
        Description = request.Texts["The texts that are written for the next edition, and with whom each is."],
        Drafts = [.. request.Office.Drafts.All.Where(request.Me.Reads).Select(draft => new DraftsPage.Row(new(TitleOf(draft), AddressOf(draft)), Stage(draft.Stage), request.Me.Handles(draft)))],
        States = [.. Live.ByName(Live.Registers.Jurisdictions.All).Where(state => DraftLeave.Roles.Any(role => request.Me.Has(role, state.Code, "all"))).Select(state => new InviteForm.Choice(state.Code.Value, Live.NameOf(state.Code)))],
        Year = Live.Today.Year,
    };

    /// <summary>A draft.</summary>
    public DraftPage One(Draft draft)
    {
        var (checks, paragraphs) = Checked(draft);
        var mayHandle = request.Me.Handles(draft);
        var links = request.Office.ReplyLinks.Of(draft.Number);
        var kept = request.Office.Correspondence.Taken;
        return new()
        {
            Address = AddressOf(draft),
            Title = TitleOf(draft),
            Description = request.Texts["A draft. Each paragraph is saved by itself; a blank line begins a new one, an empty field takes one out."],
            Stage = Stage(draft.Stage),
            MayWrite = mayHandle,
            Paragraphs = paragraphs,
            Counts = checks.Counts,
            SendOn = mayHandle && !draft.HasRivals ? SendOn(draft.Stage) : null,
            MayReturn = (mayHandle && draft.Stage != DraftStage.Writing) || (draft.Stage == DraftStage.Ready && request.Me.Approves(draft)),
            MayTake = draft.Stage == DraftStage.Ready && request.Me.Approves(draft),
            TextHash = draft.TextHash,
            Steps = [.. draft.Steps.Select(step => new LogEntry(step.At, step.By, "", Stage(step.Stage), step.Reason))],
            Links = mayHandle || request.Me.Approves(draft) ? [.. links.Select(link => new DraftPage.Link(link.Number, link.Addressee,
                link.RevokedAt is { } revoked ? request.Texts.Of("taken back on {0}", At(revoked)) : request.Texts.Of("until {0}", At(link.ExpiresAt)), link.RevokedAt is null))] : null,
            ReplyKinds = BuildRequestPages.ReplyKinds(Live),
            Replies = [.. request.Office.ReplyLinks.CommentsOn(draft.Number).Select(comment => new DraftPage.Reply(
                comment.Number, Lines(comment), comment.Words, comment.Signed.Reveal(), From(links.First(link => link.Number == comment.Link).Addressee, comment.At), comment.Receipt,
                kept.TryGetValue(comment.Number, out var asked) ? new(request.Texts["Among the replies"], BuildRequestPages.AddressOf(asked)) : null))],
            Done = request.Query("done") switch
            {
                "kept" => request.Texts["Kept."],
                "merged" => request.Texts["Kept, together with what somebody else changed meanwhile."],
                "beside" => request.Texts["Somebody else changed the same sentences meanwhile. Yours stands beside the paragraph until one of you decides; nothing is lost."],
                "sent" => request.Texts["The draft was sent on."],
                "returned" => request.Texts["The draft was returned."],
                "taken" => request.Texts["The text is in the base."],
                "changed" => request.Texts["The text or its stage has changed since you saw it. Look again before you decide."],
                _ => null,
            },
        };
    }

    /// <summary>A draft beside the edition before it.</summary>
    public DraftChangesPage Changes(Draft draft)
    {
        var earlier = draft.BeganFrom is { } from ? Live.Store.Find(from) : null;
        ImmutableArray<ComparedSection> compared = [];
        var later = read().Read(SourceOf(draft, Live.Registers)).Document;
        if (earlier is not null)
            compared = [.. CompareWording.Of(earlier.Document, later)];
        return new()
        {
            Address = AddressOf(draft) + "/changes",
            Title = request.Texts.Of("{0}: what changed", TitleOf(draft)),
            Description = request.Texts["The draft beside the edition before it, sentence by sentence: what changed, what went and what came."],
            Draft = new(TitleOf(draft), AddressOf(draft)),
            Earlier = earlier is null ? null : new($"{Live.NameOf(earlier.Address.Jurisdiction)} {earlier.Address.Edition}", Live.AddressOf(earlier.Address)),
            Counts = [.. Enum.GetValues<WordingChange>().Select(change => request.Texts.Of("{0}: {1}", Live.Words["wording_change", change.ToString().ToLowerInvariant()], compared.Sum(section => section.Sentences.Count(sentence => sentence.Change == change))))],
            Sections = [.. compared.Select(section => new DraftChangesPage.Section(section.Heading ?? section.Code,
                [.. section.Sentences.Where(sentence => sentence.Change != WordingChange.Same).Select(sentence => Pieces(sentence.Pieces.Select(piece => (piece.In, piece.Words))))])).Where(section => section.Sentences.Count > 0)],
        };
    }

    /// <summary>Every version of a paragraph; null where the draft has no such paragraph.</summary>
    public DraftHistoryPage? History(Draft draft, string paragraph)
    {
        var versions = request.Office.Drafts.HistoryOf(draft.Number, paragraph);
        return versions.Count == 0 ? null : new()
        {
            Address = $"{AddressOf(draft)}/paragraphs/{paragraph}",
            Title = request.Texts["Every version of a paragraph"],
            Description = request.Texts["Each beside the one before it, the newest first. Nothing that was saved is ever taken away."],
            Draft = new(TitleOf(draft), AddressOf(draft)),
            Versions = [.. versions.Select((version, at) => new DraftHistoryPage.Version(From(version.By, version.At),
                Pieces(DiffWords.Between(at == 0 ? "" : versions[at - 1].Text, version.Text).Select(piece => (piece.In, piece.Words))))).Reverse()],
        };
    }

    /// <summary>What somebody reads who was given a link.</summary>
    public static ReplyPage Reply(OfficeRequest request, ReplyLink link, DateTimeOffset now) => new()
    {
        Address = request.Http.Path.Value!,
        Title = request.Texts.Of("Text for comment, number {0}", link.Number),
        Description = request.Texts["This text is not published. You are asked to say what is wrong in it, or missing; comments on a published text are listed publicly with the editor’s decision."],
        Number = link.Number,
        Addressee = link.Addressee,
        Until = link.ExpiresAt,
        IsOpen = link.ExpiresAt > now,
        Lines = link.Lines,
    };

    /// <summary>The draft as a source that is read: its front matter says of which State and edition it is.</summary>
    public static Source SourceOf(Draft draft, RegisterSet registers) => new(
        $"{draft.Address.Edition}_{draft.Address.Jurisdiction}.md",
        Encoding.UTF8.GetBytes(draft.Markdown(registers.Jurisdictions.Find(draft.Address.Jurisdiction)!.ShortName)));

    /// <summary>The address of a draft's page.</summary>
    public static string AddressOf(Draft draft) => $"/office/drafts/{draft.Number}";

    /// <summary>The paragraphs that a new draft begins with: the last report on the State before the edition, or none.</summary>
    public static (PageAddress? From, ImmutableArray<string> Paragraphs) BeginningOf(PageAddress address, LiveBase live) =>
        live.Store.Pages.Where(page => page.Address.Jurisdiction == address.Jurisdiction && page.Address.Product == address.Product && page.Address.Theme == address.Theme && page.Address.Edition < address.Edition)
            .OrderByDescending(page => page.Address.Edition).ThenByDescending(page => page.Address.Revision).Select(page => page.Address).FirstOrDefault() is { } last && live.Store.Find(last) is { } stored
            ? (last, WriteBookMarkdown.Paragraphs(ComposeReport.Of(stored.Document, "draft", live.NameOf(address.Jurisdiction)))) : (null, []);

    private string TitleOf(Draft draft) => request.Texts.Of("{0} {1}, draft", Live.NameOf(draft.Address.Jurisdiction), draft.Address.Edition.ToString(CultureInfo.InvariantCulture));

    private (CheckPage Checks, DraftPage.Paragraph[] Paragraphs) Checked(Draft draft)
    {
        var checks = new BuildCheckPage(Live, check).Checked(new(SourceOf(draft, Live.Registers), "", draft.Address.Jurisdiction, Live.Today));
        var told = checks.Sentences.Where(sentence => sentence.Statements.Count + sentence.Remarks.Count > 0).Select(sentence => (Letters: Letters(sentence.Words), Sentence: sentence)).ToList();
        return (checks,
        [
            .. draft.Paragraphs.Where(paragraph => paragraph.Text.Length > 0 || !paragraph.Rivals.IsEmpty).Select(paragraph => Letters(paragraph.Text) is var letters
                ? new DraftPage.Paragraph(paragraph.Id, paragraph.Revision, paragraph.Text, From(paragraph.By, paragraph.At),
                    [.. told.Where(sentence => letters.Contains(sentence.Letters, StringComparison.Ordinal)).Select(sentence => sentence.Sentence)],
                    [.. paragraph.Rivals.Select(rival => new DraftPage.Note(rival.Number, rival.Text, "", From(rival.By, rival.At)))],
                    [.. paragraph.Comments.Select(comment => new DraftPage.Note(comment.Number, comment.Words, comment.Sentence, From(comment.By, comment.At)))])
                : throw new InvalidOperationException()),
        ]);
    }

    // A sentence is found in its paragraph by its letters: signs of Markdown and numbers of notes are no words of it.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static ComparisonPage.Piece[] Pieces(IEnumerable<(WordingChange In, string Words)> pieces) => [.. pieces.Select(piece => new ComparisonPage.Piece(piece.In.ToString().ToLowerInvariant(), piece.Words))];

    private string SendOn(DraftStage stage) => stage switch
    {
        DraftStage.Writing => request.Texts["Send to the coordinator"],
        DraftStage.Coordinator => request.Texts["Send to the theme editor"],
        DraftStage.ThemeEditor => request.Texts["Send to the final editor"],
        _ => request.Texts["Approve: ready to freeze"],
    };

    private string Lines(LineComment comment) => comment.First == comment.Last ? request.Texts.Of("line {0}", comment.First) : request.Texts.Of("lines {0} to {1}", comment.First, comment.Last);

    private string From(string by, DateTimeOffset at) => $"{(by == OfficeEntry.Console ? request.Texts["on the machine itself"] : by)}, {At(at)}";

    private string At(DateTimeOffset at) => OfficeTime.Of(at, request.Texts);

    private string Stage(DraftStage stage) => Live.Words.Of("draft_stage", stage);
}
