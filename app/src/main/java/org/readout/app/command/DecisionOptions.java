package org.readout.app.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is decided on a record. */
final class DecisionOptions {
    @Option(names = "--right", description = "Of --decide: the record is right as it is.")
    private boolean right;

    @Option(names = "--wrong", description = "Of --decide: there is no event at these words.")
    private boolean wrong;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = "Of --decide and --missed: what the field is. May be repeated.")
    private List<String> assignments = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "A remark; alone, it decides nothing.")
    private Optional<String> note = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "WORDS",
            description = "Of --missed: the words that name the event, as in the text.")
    private Optional<String> words = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "QUOTE",
            description = "Of --missed: text around these words that occurs once, when the words occur more often.")
    private Optional<String> quote = Optional.empty();

    boolean right() {
        return right;
    }

    boolean wrong() {
        return wrong;
    }

    List<String> assignments() {
        return assignments;
    }

    Optional<String> note() {
        return note;
    }

    Optional<String> words() {
        return words;
    }

    Optional<String> quote() {
        return quote;
    }
}
