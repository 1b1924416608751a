package org.readout.coder.detail;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Kinds of happening; words of one kind can tell of one and the same. */
enum Happening {
    VIOLENCE(
            "attack ambush raid assault strike airstrike bomb bombing bombard bombardment shell shelling shoot shooting shot"
                    + " gunfire fire clash fight fighting fought battle explode explosion blast detonate detonation kill killing murder massacre"
                    + " burn torch flame blaze ram crash storm operation skirmish incursion blow hit strike stab stabbing slay"
                    + " drop torpedo sabotage riot gunbattle firefight beat beating"),
    DEATH("die death demise kill killing murder massacre dead slay perish drown execute execution"),
    INJURY("injure wound hurt injury maim"),
    TRUCE("truce ceasefire cease-fire armistice lull"),
    ARREST("arrest detain detention seize seizure capture abduct abduction kidnap kidnapping custody apprehend"),
    RELEASE("release free liberate handover"),
    TALKS(
            "meet meeting talk talks discuss discussion negotiate negotiation contact message dialogue summit conversation"),
    PROTEST("protest march rally demonstration demonstrate riot blockade walkout"),
    COUP("coup putsch plot overthrow mutiny mutinied mutinies uprising revolt insurrection"),
    CROSSING("cross crossing enter intrusion intrude infiltrate incursion fly flight overfly violate violation"),
    EXPULSION("deport deportation expel expulsion"),
    BREAKAGE("cut break sever rupture damage destroy collapse sink derail overturn capsize collide collision"),
    DEPARTURE("leave depart departure sail embark"),
    AGREEMENT("agree agreement deal sign signing pact concede"),
    CURFEW("curfew lockdown"),
    WITHDRAWAL("withdraw withdrawal retreat pullout pull-out"),
    DEPLOYMENT("deploy deployment send dispatch mobilise mobilize reinforce");

    private static final Map<String, Set<Happening>> BY_LEMMA = byLemma();
    /** Verbs with a particle that tell of something else than the verb alone. */
    private static final Map<String, Set<Happening>> WITH_PARTICLE = Map.ofEntries(
            Map.entry("break out", Set.of()),
            Map.entry("break up", Set.of()),
            Map.entry("break off", Set.of()),
            Map.entry("cut off", Set.of()),
            Map.entry("cast off", Set.of(DEPARTURE)),
            Map.entry("set off", Set.of()),
            Map.entry("set sail", Set.of(DEPARTURE)),
            Map.entry("round up", Set.of(ARREST)),
            Map.entry("carry off", Set.of(ARREST)),
            Map.entry("take away", Set.of(ARREST)),
            Map.entry("lead away", Set.of(ARREST)),
            Map.entry("drag away", Set.of(ARREST)),
            Map.entry("drag off", Set.of(ARREST)),
            Map.entry("go down", Set.of(BREAKAGE)));
    /** Idioms whose words are of no kind by themselves, with their kind. */
    private static final Map<String, Happening> WITH_OBJECT = Map.of(
            "open fire", VIOLENCE,
            "return fire", VIOLENCE,
            "exchange fire", VIOLENCE,
            "set foot", CROSSING,
            "take hostage", ARREST,
            "take prisoner", ARREST,
            "exchange message", TALKS);

    private final String words;

    Happening(String words) {
        this.words = words;
    }

    /** The kinds that a word can tell of; empty for a word of none. */
    static Set<Happening> of(Token token) {
        boolean trace = token.upos() == Upos.NOUN && token.lemma().equals("sign");
        boolean month = token.upos() == Upos.PROPN && token.form().equals("March");
        if (trace || month || token.is("case") || token.is("fixed") || token.is("mark")) {
            return Set.of();
        }
        return BY_LEMMA.getOrDefault(
                token.lemma().toLowerCase(Locale.ROOT),
                BY_LEMMA.getOrDefault(token.form().toLowerCase(Locale.ROOT), Set.of()));
    }

    /** As {@link #of(Token)}, of a verb together with its particle where it has one that makes it another word, and of the object of an idiom. */
    static Set<Happening> of(Token token, Sentence sentence) {
        if (isOfIdiom(token, sentence)) {
            return of(Clauses.lemma(sentence.head(token).orElseThrow()), Clauses.lemma(token));
        }
        return sentence.children(token).stream()
                .filter(c -> c.is("compound:prt") || c.is("advmod") && c.index() == token.index() + 1)
                .map(particle -> WITH_PARTICLE.get(
                        Clauses.lemma(token) + " " + particle.form().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(token));
    }

    /** Whether a noun is the object of a verb with which it makes an idiom: "opened fire", "set foot". */
    static boolean isOfIdiom(Token noun, Sentence sentence) {
        return noun.is("obj")
                && sentence.head(noun)
                        .filter(verb ->
                                !of(Clauses.lemma(verb), Clauses.lemma(noun)).isEmpty())
                        .isPresent();
    }

    static Set<Happening> of(String verb, String object) {
        Happening kind = WITH_OBJECT.get(verb + " " + object);
        return kind == null ? Set.of() : Set.of(kind);
    }

    private static Map<String, Set<Happening>> byLemma() {
        Map<String, Set<Happening>> kinds = new HashMap<>();
        for (Happening kind : values()) {
            Arrays.stream(kind.words.split(" "))
                    .forEach(w -> kinds.computeIfAbsent(w, k -> EnumSet.noneOf(Happening.class))
                            .add(kind));
        }
        return kinds;
    }
}
