package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coder.CalendarWords;
import org.readout.coder.place.KnownPlaces;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.NameMention.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * The model's names as lists and the rest of the document correct them. What is no name goes; a name has the kind that the dictionary, the gazetteer, the words in and
 * before it or its other occurrences give it where the model is unsure. The probability stays that of the model.
 */
final class NameKinds {
    /** Probability from which the model is believed against the dictionary. */
    private static final double SURE_AGAINST_DICTIONARY = 0.97;

    /** Probability from which the model is believed against the gazetteer, whose towns share names with people and bodies, and against other occurrences. */
    private static final double SURE = 0.8;

    /** A vote for OTHER counts by half: it is what the model says of a name that it cannot place. */
    private static final double WEIGHT_OF_OTHER = 0.5;

    /** "Western" is not one: it names the states of the West. */
    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "central");

    private static final Set<Kind> STRANGE_FOR_ACRONYM = Set.of(Kind.PLACE, Kind.NATIONALITY, Kind.PERSON);

    private static final Set<String> OUTLETS = Set.of(
            "daily", "newspaper", "weekly", "paper", "broadcaster", "bulletin", "website", "channel", "magazine");

    private static final Set<String> COMPANIES =
            Set.of("company", "carrier", "party", "platform", "operator", "bank", "club", "firm", "coalition", "union");

    /** Last words of the names of bodies, not those that also end the names of armed groups. */
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "office",
            "council",
            "commission",
            "committee",
            "party",
            "union",
            "bank",
            "university",
            "court",
            "parliament",
            "assembly",
            "association",
            "agency",
            "authority",
            "company",
            "corporation",
            "airlines",
            "institute",
            "police");

    /** Networks on which people write, which are companies and not outlets. */
    private static final Set<String> NETWORKS =
            Set.of("Facebook", "Twitter", "Telegram", "TikTok", "WhatsApp", "YouTube", "Instagram", "Weibo", "WeChat");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;
    private final AnalysedDocument document;

    NameKinds(ActorDictionary dictionary, Lexicon lexicon, AnalysedDocument document) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.document = document;
    }

    /** The names in text order, those of the dictionary that the model cut short or overlooked among them. */
    List<NameMention> read() {
        List<NameMention> names = new ArrayList<>();
        for (NameMention name : document.names()) {
            trimmed(name).filter(this::isName).ifPresent(names::add);
        }
        names.replaceAll(this::listed);
        List<NameMention> all = new ListedNames(dictionary, document).addTo(names);
        all.replaceAll(this::told);
        likeTheOthers(all);
        surnames(all);
        return List.copyOf(all);
    }

    private String text(NameMention name) {
        return name.span().slice(document.text());
    }

    /** Without punctuation around it but stops and apostrophes; absent where nothing else is there. */
    private Optional<NameMention> trimmed(NameMention name) {
        int start = name.span().start();
        int end = name.span().end();
        while (end > start && !endsName(document.text().charAt(end - 1))) {
            end--;
        }
        while (start < end && !beginsName(document.text().charAt(start))) {
            start++;
        }
        start = behindWeekday(start, end);
        return start == end
                ? Optional.empty()
                : Optional.of(new NameMention(new Span(start, end), name.kind(), name.probability()));
    }

    /** "On Friday Boluarte denounced": the day is no part of the name behind it. */
    private int behindWeekday(int start, int end) {
        String words = document.text().substring(start, end);
        int space = words.indexOf(' ');
        boolean day = space > 0
                && CalendarWords.WEEKDAYS.contains(words.substring(0, space).toLowerCase(Locale.ROOT));
        return day ? start + space + 1 : start;
    }

    private static boolean beginsName(char c) {
        return Character.isLetterOrDigit(c) || Words.isApostrophe(c);
    }

    private static boolean endsName(char c) {
        return beginsName(c) || c == '.';
    }

    /** Not a common noun, a currency apart, and not a title or a part of a country read as a nationality. */
    private boolean isName(NameMention name) {
        boolean written = text(name).codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean denied = name.kind() == Kind.NATIONALITY
                && tokens(name).stream()
                        .anyMatch(t -> lexicon.isHonorific(t)
                                || lexicon.isTitleWord(t)
                                || DIRECTIONS.contains(t.form().toLowerCase(Locale.ROOT))
                                        && tokens(name).size() == 1);
        return (written || name.kind() == Kind.OTHER) && !denied;
    }

    private List<Token> tokens(NameMention name) {
        return document.sentenceAt(name.span().start()).map(Sentence::tokens).orElse(List.of()).stream()
                .filter(t -> name.span().covers(t.span()))
                .toList();
    }

    /** With the kind that the dictionary gives all who bear the name, or that of a place. */
    private NameMention listed(NameMention name) {
        List<Naming> namings = dictionary.named(text(name));
        Set<Kind> kinds = namings.stream().map(ListedNames::kind).collect(Collectors.toSet());
        boolean place = KnownPlaces.has(text(name));
        if (kinds.size() == 1 && !(place && namings.stream().anyMatch(NameKinds::isTerritory))) {
            return name.probability() < SURE_AGAINST_DICTIONARY
                    ? as(name, kinds.iterator().next())
                    : name;
        }
        boolean unsure = name.probability() < SURE || name.kind() == Kind.NATIONALITY && kinds.isEmpty();
        return place && unsure ? as(name, Kind.PLACE) : name;
    }

    /** Whether the dictionary has a part of a state under the name of its government: "Gagauzia". */
    private static boolean isTerritory(Naming naming) {
        return naming.entry().kind() == EntryKind.BODY
                && naming.entry().sectors().contains(Sector.GOV);
    }

    private static NameMention as(NameMention name, Kind kind) {
        return name.kind() == kind ? name : new NameMention(name.span(), kind, name.probability());
    }

    /** With the kind that its words or those before it tell. */
    private NameMention told(NameMention name) {
        String text = text(name);
        if (!dictionary.named(text).isEmpty()) {
            return name;
        }
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String before = wordBefore(name);
        boolean several = text.indexOf(' ') > 0;
        boolean compound = several && name.kind() != Kind.PERSON;
        if (NETWORKS.contains(text) || compound && (BODIES.contains(last) || AidGroups.isNamedBy(last))) {
            return as(name, Kind.ORGANIZATION);
        }
        if (name.kind() != Kind.NATIONALITY && OUTLETS.contains(before)
                || compound && name.kind().isBody() && Mastheads.isNamedBy(last)) {
            return as(name, Kind.OUTLET);
        }
        if (name.kind() != Kind.NATIONALITY && name.kind() != Kind.OUTLET && COMPANIES.contains(before)) {
            return as(name, Kind.ORGANIZATION);
        }
        if (isAfterHonorific(name) || several && name.kind() == Kind.NATIONALITY && name.probability() < SURE) {
            return as(name, Kind.PERSON);
        }
        return STRANGE_FOR_ACRONYM.contains(name.kind()) && isAcronym(name) ? as(name, Kind.ORGANIZATION) : name;
    }

    /** The word right before a name, a quotation mark between them or not; empty where none is. */
    private String wordBefore(NameMention name) {
        String text = document.text();
        int end = name.span().start() - 1;
        while (end > 0 && "“\"‘'«".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private boolean isAfterHonorific(NameMention name) {
        return document.sentenceAt(name.span().start())
                .filter(s -> tokens(name).stream()
                        .findFirst()
                        .filter(t -> t.index() > 0 && lexicon.isHonorific(s.token(t.index() - 1)))
                        .isPresent())
                .isPresent();
    }

    /** Three capitals or more in a sentence that is not all in capitals, nor begun by them as by a dateline. */
    private boolean isAcronym(NameMention name) {
        String text = text(name);
        Optional<Sentence> sentence = document.sentenceAt(name.span().start());
        return text.length() > 2
                && text.codePoints().allMatch(Character::isUpperCase)
                && !KnownPlaces.has(text)
                && sentence.filter(s -> s.span().start() < name.span().start())
                        .filter(s -> s.tokens().stream()
                                .anyMatch(t -> t.form().codePoints().allMatch(Character::isLowerCase)))
                        .isPresent();
    }

    /** Gives a name that the model is unsure of the kind that its like has oftener in the document. */
    private void likeTheOthers(List<NameMention> names) {
        Map<String, Map<Kind, Double>> votes = new HashMap<>();
        for (NameMention name : names) {
            double weight = name.kind() == Kind.OTHER ? WEIGHT_OF_OTHER : 1;
            votes.computeIfAbsent(text(name), t -> new EnumMap<>(Kind.class))
                    .merge(name.kind(), weight * name.probability(), Double::sum);
        }
        names.replaceAll(name -> {
            Map<Kind, Double> all = votes.getOrDefault(text(name), Map.of());
            Kind best = Arrays.stream(Kind.values())
                    .max(Comparator.comparingDouble(kind -> all.getOrDefault(kind, 0.0)))
                    .orElseThrow();
            boolean oftener = all.getOrDefault(best, 0.0) > all.getOrDefault(name.kind(), 0.0);
            return name.probability() < SURE && oftener ? as(name, best) : name;
        });
    }

    /** The last word of somebody's full name is that person wherever it stands alone. */
    private void surnames(List<NameMention> names) {
        Set<String> people = names.stream()
                .filter(n -> n.kind() == Kind.PERSON)
                .map(this::text)
                .filter(t -> t.indexOf(' ') > 0)
                .map(t -> t.substring(t.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        names.replaceAll(n -> n.probability() < SURE && people.contains(text(n)) ? as(n, Kind.PERSON) : n);
    }
}
