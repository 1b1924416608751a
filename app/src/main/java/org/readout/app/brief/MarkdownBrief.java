package org.readout.app.brief;

import java.util.stream.Collectors;
import org.readout.app.tension.TensionView;
import org.readout.app.tension.TensionViews;

/** A brief as Markdown that reads well in a terminal. */
public final class MarkdownBrief {
    private final WrappedLines out;
    private final int passages;

    private MarkdownBrief(int width, int passages) {
        this.out = new WrappedLines(width);
        this.passages = passages;
    }

    /**
     * @param width of a line in characters
     * @param passages shown for an event at most; the rest is counted
     */
    public static String render(Brief brief, int width, int passages) {
        return new MarkdownBrief(width, passages).render(brief);
    }

    /** What a brief opens with: heading, what stands out, developments. The width is as above. */
    public static String opening(Brief brief, int width) {
        MarkdownBrief markdown = new MarkdownBrief(width, 1);
        markdown.open(brief);
        return markdown.out.toString();
    }

    private void open(Brief brief) {
        heading(brief.heading());
        glance(brief);
        developments(brief);
    }

    private String render(Brief brief) {
        open(brief);
        timeline(brief);
        tension(brief);
        watch(brief.watch());
        lineage(brief);
        differences(brief);
        ahead(brief);
        section("Denied, or said not to have happened");
        brief.notHappened().forEach(this::event);
        sentenceIf(brief.notHappened().isEmpty(), Sentences.notHappened());
        sources(brief);
        problems(brief);
        method(brief.method());
        return out.toString();
    }

    private void heading(Brief.Heading heading) {
        out.line("# " + text(heading.title()));
        out.blank();
        out.paragraph("", text(heading.standfirst()));
        out.paragraph(
                "",
                heading.facts().stream().map(f -> f.value() + " " + f.label()).collect(Collectors.joining(" · ")));
    }

    private void glance(Brief brief) {
        section("At a glance");
        for (Brief.EventView event : brief.glance()) {
            out.paragraph(
                    "- ",
                    event.status().shape() + " **" + text(event.headline()) + "** – "
                            + event.date().map(d -> text(d) + ", ").orElse("")
                            + event.status().word() + ", "
                            + event.origins());
        }
        sentenceIf(brief.glance().isEmpty(), Sentences.events(brief));
    }

    private void developments(Brief brief) {
        section("Developments");
        for (Brief.Development development : brief.developments()) {
            String outlet = development.outlet().isEmpty() ? "" : " (" + text(development.outlet()) + ")";
            out.paragraph("", "**" + text(development.title()) + "**" + outlet + " – " + development.extent());
            development.from().forEach(f -> out.paragraph("  ← ", text(f)));
            for (Brief.Quoted quoted : development.summary()) {
                String support = quoted.support().isEmpty() ? "" : ", " + quoted.support();
                String day = quoted.day().isEmpty() ? "" : quoted.day() + ": ";
                out.paragraph(
                        "  - ",
                        day + "“" + text(quoted.words()) + "” – " + text(quoted.saidBy()) + " [" + quoted.reference()
                                + "]" + support);
            }
            out.blank();
        }
        sentenceIf(brief.developments().isEmpty(), Sentences.developments());
    }

    private void timeline(Brief brief) {
        section("Timeline");
        for (Brief.Day day : brief.timeline()) {
            out.line("### " + (day.weekday() + " " + day.date()).strip());
            out.blank();
            day.events().forEach(this::event);
            for (Brief.EventView event : day.elsewhere()) {
                out.paragraph(
                        event.status().shape() + " ",
                        event.status().word() + ": " + text(event.headline()) + " (see below)");
                out.blank();
            }
        }
        if (!brief.undated().isEmpty()) {
            out.line("### Happened, day not known");
            out.blank();
            brief.undated().forEach(this::event);
        }
        sentenceIf(brief.timeline().isEmpty() && brief.undated().isEmpty(), Sentences.timeline(brief));
    }

    private void event(Brief.EventView event) {
        out.paragraph("", "**" + text(event.headline()) + "**");
        out.paragraph(
                "  ",
                event.status() + " · " + event.kind() + " · " + text(event.code()) + " · " + event.origins()
                        + event.reported().map(r -> " · first reported " + r).orElse(""));
        out.paragraph("  - ", "who: " + text(event.parties()));
        event.place().ifPresent(p -> out.paragraph("  - ", "where: " + text(p)));
        event.quantities().forEach(q -> out.paragraph("  - ", Amounts.question(q) + ": " + text(q)));
        event.foreseen().ifPresent(f -> out.paragraph("  - ", "what would happen: " + text(f)));
        event.condition().ifPresent(c -> out.paragraph("  - ", "condition: “" + text(c) + "”"));
        out.paragraph("  - ", "who says so:");
        event.says().forEach(s -> branch("      ", s));
        event.history().forEach(h -> out.paragraph("  - ", text(h)));
        if (event.differs() > 0) {
            out.paragraph("  - ", "≠ accounts differ, see “Where accounts differ”");
        }
        event.evidence().stream().limit(passages).forEach(p -> passage("  > ", p));
        int left = event.evidence().size() - passages;
        if (left > 0) {
            out.paragraph(
                    "  > ", "… and " + left + " more " + (left == 1 ? "passage" : "passages") + " in the HTML brief");
        }
        out.blank();
    }

    /** A chain without branches stands on one line; a source with several below it opens a list. */
    private void branch(String indent, Brief.SourceNode node) {
        StringBuilder line = new StringBuilder(source(node));
        Brief.SourceNode at = node;
        while (at.children().size() == 1 && !at.ownVoice()) {
            at = at.children().get(0);
            line.append(" ← ").append(source(at));
        }
        if (at.ownVoice() && !at.children().isEmpty()) {
            line.append(", and in its own words");
        }
        out.paragraph(indent + "- ", line.toString());
        at.children().forEach(c -> branch(indent + "  ", c));
    }

    private static String source(Brief.SourceNode node) {
        StringBuilder words = new StringBuilder(text(node.name()));
        if (!node.references().isEmpty()) {
            words.append(node.references().stream().map(r -> "[" + r + "]").collect(Collectors.joining("", " ", "")));
        }
        if (!node.detail().isEmpty()) {
            words.append(" (").append(text(node.detail())).append(')');
        }
        if (!node.copies().isEmpty()) {
            words.append(" (copied by ")
                    .append(text(String.join(", ", node.copies())))
                    .append(')');
        }
        return words.toString();
    }

    private void passage(String lead, Brief.Passage passage) {
        String chain = passage.chain().isEmpty() ? "" : " ← " + text(passage.chain());
        out.paragraph(
                lead,
                "“" + text(passage.before()) + "**" + text(passage.marked()) + "**" + text(passage.after()) + "” – ["
                        + passage.reference() + "] " + text(passage.source()) + chain + ", " + passage.offsets());
    }

    private void tension(Brief brief) {
        section("Tension");
        for (TensionView view : brief.tension()) {
            out.paragraph("- ", "**" + text(view.title()) + "** – " + view.summary());
            out.paragraph("  ", "conflict " + view.sparkline());
            for (TensionView.Change change : view.changes()) {
                out.paragraph("  ", "▸ " + change.words() + ": " + text(String.join("; ", change.evidence())));
            }
        }
        sentenceIf(brief.tension().isEmpty(), TensionViews.tooThin());
    }

    private void watch(Brief.Watch watch) {
        section("What to watch");
        for (Brief.WatchGroup group : watch.groups()) {
            out.line("### " + group.title());
            sentenceIf(!group.note().isEmpty(), group.note());
            out.blank();
            for (Brief.WatchLine line : group.lines()) {
                out.paragraph("- ", text(line.words()));
                line.basis().forEach(b -> out.paragraph("  - ", text(b)));
                line.evidence().forEach(p -> passage("  > ", p));
            }
            out.blank();
        }
        watch.notes().forEach(n -> out.paragraph("", n));
    }

    private void lineage(Brief brief) {
        section("Who told whom");
        for (Brief.LineageView link : brief.lineage()) {
            out.paragraph(
                    "- ",
                    text(link.outlet()) + " [" + link.reference() + "] " + link.verb() + " **" + text(link.source())
                            + "**"
                            + link.sourceReference().map(r -> " [" + r + "]").orElse("") + " – "
                            + text(link.basis()));
        }
        sentenceIf(brief.lineage().isEmpty(), Sentences.lineage(brief));
    }

    private void differences(Brief brief) {
        section("Where accounts differ");
        for (Brief.Difference difference : brief.differences()) {
            out.paragraph(
                    "",
                    "≠ **" + text(difference.field())
                            + (difference.about().isEmpty() ? "" : ": " + text(difference.about())) + "** – "
                            + text(difference.headline()));
            for (Brief.AccountView account : difference.accounts()) {
                out.paragraph(
                        "  - ",
                        "**" + text(account.value()) + "** – according to "
                                + text(String.join("; ", account.saidBy())));
                account.evidence().stream().limit(1).forEach(p -> passage("    > ", p));
            }
            out.blank();
        }
        sentenceIf(brief.differences().isEmpty(), Sentences.differences(brief));
    }

    private void ahead(Brief brief) {
        section("Announced, threatened, conditional: not yet happened");
        for (Brief.Group group : brief.ahead()) {
            out.line("### " + group.title());
            sentenceIf(!group.note().isEmpty(), group.note());
            out.blank();
            for (Brief.EventView event : group.events()) {
                if (event.status().isHappened()) {
                    out.paragraph(
                            "- ",
                            text(event.headline())
                                    + event.date().map(d -> " – " + d).orElse(""));
                } else {
                    event(event);
                }
            }
            out.blank();
        }
        sentenceIf(brief.ahead().isEmpty(), Sentences.ahead());
    }

    private void sources(Brief brief) {
        section("Sources");
        for (Brief.SourceView source : brief.sources()) {
            out.paragraph(
                    "[" + source.number() + "] ",
                    "**" + text(source.outlet()) + "** – " + text(source.title()) + " – " + text(source.published())
                            + " (" + text(source.publishedHow()) + ") – " + text(source.file()) + " – "
                            + source.mentions() + (source.mentions() == 1 ? " mention" : " mentions") + ", "
                            + source.setAside());
            source.problems().forEach(p -> out.paragraph("    ! ", text(p)));
        }
        sentenceIf(brief.sources().isEmpty(), "No document could be read.");
    }

    private void problems(Brief brief) {
        if (brief.problems().isEmpty()) {
            return;
        }
        section("Problems");
        for (Brief.ProblemGroup group : brief.problems()) {
            out.paragraph(
                    "- ",
                    group.code() + (group.lost() ? " (not read)" : " (read all the same)") + ": " + group.nextStep());
            group.places().forEach(p -> out.paragraph("    - ", text(p)));
        }
    }

    private void method(Brief.Method method) {
        section("How this was made");
        out.paragraph("", Sentences.method());
        out.blank();
        method.coders().forEach(c -> out.line(text(c)));
        out.line("Readout " + text(method.version()) + ": " + text(method.command()));
    }

    private void section(String title) {
        out.blank();
        out.line("## " + title);
        out.blank();
    }

    private void sentenceIf(boolean needed, String sentence) {
        if (needed) {
            out.paragraph("", sentence);
        }
    }

    private static String text(String words) {
        return PlainText.markdown(words);
    }
}
