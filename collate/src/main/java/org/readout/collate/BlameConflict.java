package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;

/** Whom different sources name as having done one harm or begun it, and accusations that the accused turn down. */
final class BlameConflict implements Conflict {
    private static final int FEWEST_SHARED = 2;
    private static final int PREFIX = 5;
    private static final Pattern ACCUSED_OF = Pattern.compile("\\baccus(?:e|es|ed|ing)\\b[^.;]{1,80}\\bof \\w+ing\\b");
    private static final Set<String> UNKNOWN = Set.of(
            "gunmen",
            "gunman",
            "attackers",
            "attacker",
            "assailants",
            "men",
            "man",
            "people",
            "fighters",
            "militants",
            "insurgents",
            "terrorists",
            "bandits",
            "criminals",
            "extremists",
            "perpetrators",
            "crowd",
            "youths",
            "raiders",
            "forces",
            "side",
            "group",
            "drivers",
            "witnesses",
            "residents",
            "boat",
            "ship");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.RESPONSIBILITY);
    }

    /** An accusation of doing something alleges the deed too: who turns it down says that it did not happen. */
    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        boolean denied = told.stream().anyMatch(BlameConflict::isDenial);
        boolean accused = told.stream()
                .anyMatch(t -> ACCUSED_OF.matcher(t.detail().sentence().text()).find());
        return denied && accused ? Discrepancy.Kind.OCCURRENCE : Discrepancy.Kind.RESPONSIBILITY;
    }

    @Override
    public boolean excludes(Told a, Told b) {
        if (!a.isOfOneTime(b)) {
            return false;
        }
        if (isDenial(a) || isDenial(b)) {
            Told other = isDenial(a) ? b : a;
            Told denial = isDenial(a) ? a : b;
            return isDenial(a) != isDenial(b)
                    && is(other, "BLAME")
                    && !other.sentence().equals(denial.sentence())
                    && other.isShortlyBefore(denial);
        }
        if (a.detail().denied() || b.detail().denied() || sharesParty(a, b)) {
            return false;
        }
        if (accuseEachOther(a, b)) {
            return true;
        }
        boolean first = is(a, "FIRST") || is(b, "FIRST");
        boolean blamed = is(a, "BLAME") || is(b, "BLAME");
        boolean attributed = a.isAttributed() && b.isAttributed();
        return attributed && (first && !blamed || shared(a, b) >= FEWEST_SHARED);
    }

    /** Each source names the other as the one who did it, and both speak of one kind of deed. */
    private static boolean accuseEachOther(Told a, Told b) {
        return namesSource(a, b)
                && namesSource(b, a)
                && TriggerWords.classes(a.detail().sentence().text()).stream()
                        .filter(c -> !c.equals("accusation") && !c.equals("refusal"))
                        .anyMatch(TriggerWords.classes(b.detail().sentence().text())::contains);
    }

    /** Whether one names the other's source, a country or its adjective. */
    private static boolean namesSource(Told a, Told b) {
        String source = b.detail().attribution().stream()
                .reduce((outer, inner) -> inner)
                .map(Attribution::source)
                .flatMap(s -> s.excerpt().map(Excerpt::text))
                .orElse("");
        Set<String> names = names(source);
        return names(a.detail().value()).stream().anyMatch(names::contains);
    }

    private static boolean is(Told told, String about) {
        return told.detail().about().contains(about);
    }

    private static boolean isDenial(Told told) {
        return told.detail().value().equals("accusation");
    }

    /** Stems that both clauses have beside the names of the parties. */
    private static int shared(Told a, Told b) {
        Set<String> both = new HashSet<>(a.topic());
        both.retainAll(b.topic());
        both.removeAll(Stems.ofPassage(a.detail().value()));
        both.removeAll(Stems.ofPassage(b.detail().value()));
        return both.size();
    }

    private static boolean sharesParty(Told a, Told b) {
        if (isOpen(a) || isOpen(b)) {
            return true;
        }
        Set<String> left = names(a.detail().value());
        Set<String> right = names(b.detail().value());
        if (left.isEmpty() || right.isEmpty()) {
            return Told.shared(
                            Stems.ofPassage(a.detail().value()),
                            Stems.ofPassage(b.detail().value()))
                    > 0;
        }
        return left.stream().anyMatch(right::contains);
    }

    /** "Gunmen", "the attackers": words that leave open whose they are. */
    private static boolean isOpen(Told told) {
        String party = told.detail().value();
        String head = party.replaceAll("^.* ", "").toLowerCase(Locale.ROOT);
        boolean isBare = party.indexOf(' ') < 0 || names(party).isEmpty();
        return isBare && UNKNOWN.contains(head);
    }

    /** The beginnings of the capitalised words, on which a country and its adjective meet. */
    private static Set<String> names(String party) {
        Set<String> names = new HashSet<>();
        for (String word : party.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
                names.add(word.substring(0, Math.min(PREFIX, word.length())).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    @Override
    public String about(Told told) {
        return "who did it";
    }

    @Override
    public String value(Told told) {
        return isDenial(told) ? "not the accused" : told.detail().value();
    }
}
