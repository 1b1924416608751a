package org.readout.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.time.EventNouns;
import org.readout.coder.time.LightVerbs;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds the noun phrases that say where the event of a trigger takes place. */
final class Locatives {
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "off",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "within",
            "along",
            "above",
            "east",
            "west",
            "north",
            "south",
            "beside");
    /** What one does things on, as in a place. */
    private static final Set<String> OPEN_GROUND = Set.of(
            "square",
            "street",
            "avenue",
            "plaza",
            "bridge",
            "island",
            "border",
            "frontier",
            "coast",
            "bank",
            "front",
            "road",
            "hill",
            "slope",
            "heights",
            "line",
            "edge",
            "outskirts",
            "outskirt",
            "plain",
            "field",
            "campus",
            "steps");
    /** Verbs and nouns of going, whose goal is the place. */
    private static final Set<String> GOING = Set.of(
            "visit", "trip", "travel", "arrive", "arrival", "return", "fly", "go", "come", "tour", "flight", "head",
            "march", "move", "walk", "advance");
    /** Verbs whose object, where it is a place, is where they are done. */
    private static final Set<String> AT_OBJECT =
            Set.of("take", "quit", "leave", "close", "shut", "reopen", "block", "reach", "flee", "cross");
    /** With these, the object is what is brought or kept somewhere: "took the neighbour to court", "blocked the ship from docking". */
    private static final Map<String, String> WITH_GOAL = Map.of("take", "to", "block", "from");

    /** Verbs of being somewhere, whose place is that of whoever is met there: "fired at people who had gathered at the crossing". */
    private static final Set<String> STAYING = Set.of(
            "gather",
            "assemble",
            "shelter",
            "live",
            "stay",
            "stand",
            "wait",
            "queue",
            "camp",
            "hide",
            "sleep",
            "sit",
            "station",
            "deploy",
            "base",
            "trap",
            "strand");

    /** What opens a clause of another time, and so perhaps place: "held in Lima after killing two". */
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "until", "for");

    /** Verbs and nouns of leaving, whose source is the place. */
    private static final Set<String> LEAVING =
            Set.of("withdraw", "withdrawal", "pull out", "retreat", "evacuate", "evacuation", "pull");
    /** Acts upon a place that are done where the place is. */
    private static final Set<String> UPON = Set.of(
            "attack",
            "strike",
            "airstrike",
            "raid",
            "assault",
            "bombardment",
            "shelling",
            "invasion",
            "offensive",
            "siege",
            "bombing",
            "hit",
            "bomb",
            "shell",
            "pound",
            "bombard",
            "storm",
            "besiege",
            "capture",
            "seize",
            "occupy",
            "invade",
            "enter",
            "blockade",
            "liberate",
            "retake",
            "recapture",
            "seizure",
            "occupation",
            "fall",
            "overrun",
            "takeover",
            "target",
            "shoot",
            "fire");

    private static final Set<String> AIRBORNE =
            Set.of("shoot", "down", "intercept", "fly", "explode", "circle", "drop", "crash", "hover");

    private static final int DEPTH = 3;

    private final Sentence sentence;

    Locatives(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases, best first: those of the trigger itself, then those of its light verb ("an attack staged in Gao"), of what it does to people as its subject, or of its sister verb. A phrase that opens the sentence is the verb's, though the parser may hang it on the subject. */
    List<Token> of(Token trigger) {
        List<Token> found = new ArrayList<>(dependents(trigger));
        Optional<Token> over = sentence.head(trigger);
        over.filter(v -> v.upos() == Upos.VERB && trigger.upos() != Upos.VERB)
                .filter(v -> LightVerbs.contains(lemma(v)) || EventNouns.isDoer(trigger, v))
                .ifPresent(v -> found.addAll(dependents(v)));
        sentence.children(trigger, "acl").stream()
                .filter(v -> trigger.upos() == Upos.NOUN && LightVerbs.contains(lemma(v)))
                .forEach(v -> found.addAll(dependents(v)));
        over.filter(v -> trigger.is("conj")
                        && v.upos() == trigger.upos()
                        && sentence.child(trigger, "nsubj").isEmpty())
                .ifPresent(v -> found.addAll(dependents(v)));
        sentence.children(trigger, "conj").stream()
                .filter(v ->
                        v.upos() == trigger.upos() && sentence.child(v, "nsubj").isEmpty())
                .forEach(v -> found.addAll(dependents(v)));
        return found;
    }

    /** Heads of the phrases of place of the clause around: opening it ("In Tripoli troops fired and the crowd fled"), of a clause whose subject the trigger shares ("marched through Lima to demand"), of what a relative clause is about ("talks in Jamaica at which …"). */
    List<Token> around(Token trigger) {
        List<Token> found = new ArrayList<>();
        Optional<Token> over = sentence.head(trigger);
        if (over.isEmpty()) {
            return found;
        }
        Token head = over.get();
        boolean ownSubject = sentence.child(trigger, "nsubj").isPresent();
        if (trigger.is("conj") && head.upos() == Upos.VERB) {
            dependents(head).stream()
                    .filter(t -> isLocative(t) && opens(head, t))
                    .forEach(found::add);
        }
        if (trigger.is("advcl") && !ownSubject && head.upos() == Upos.VERB && !isOfOtherTime(trigger)) {
            dependents(head).stream().filter(Locatives::isOblique).forEach(found::add);
        }
        if (trigger.relation().equals("acl:relcl") && isWhere(trigger)) {
            found.add(head);
            found.addAll(dependents(head));
        }
        return found;
    }

    /** Heads of the phrases of place further down among what the trigger's own clause tells, the nearest first: "broke into a residence in Dhaka", "fired at people who had gathered at the crossing". Where its subject is from is not one. */
    List<Token> below(Token trigger) {
        List<Token> found = new ArrayList<>();
        List<Token> level = List.of(trigger);
        for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
            List<Token> next = new ArrayList<>();
            for (Token at : level) {
                sentence.children(at).stream()
                        .filter(c -> !isOtherClause(c) && !c.relation().equals("nsubj"))
                        .forEach(next::add);
            }
            next.stream().filter(t -> isLocative(t) || isInto(t)).forEach(found::add);
            level = next;
        }
        return found;
    }

    private boolean isOfOtherTime(Token clause) {
        return sentence.children(clause).stream()
                .anyMatch(c -> (c.is("mark") || c.is("case")) && OTHER_TIME.contains(lemma(c)));
    }

    /** A clause that tells of something else, as those do that describe somebody by what is done elsewhere: "fighters whom it trains in Lebanon". */
    private static boolean isOtherClause(Token token) {
        return token.is("ccomp")
                || token.is("parataxis")
                || token.is("conj") && token.upos() == Upos.VERB
                || token.is("advcl")
                || token.is("appos")
                || token.is("acl") && !STAYING.contains(lemma(token));
    }

    private boolean isInto(Token token) {
        return isOblique(token) && Set.of("into", "through", "onto").contains(preposition(token));
    }

    /** Whether a phrase stands before the verb and its subject. */
    private boolean opens(Token verb, Token phrase) {
        return phrase.index() < verb.index()
                && sentence.child(verb, "nsubj")
                        .filter(s -> phrase.index() < s.index())
                        .isPresent();
    }

    /** "where they shelter", "at which leaders pressed him". */
    private boolean isWhere(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.is("advmod") && lemma(c).equals("where")
                        || c.upos() == Upos.PRON && lemma(c).equals("which") && isLocative(c));
    }

    private List<Token> dependents(Token head) {
        List<Token> found = new ArrayList<>();
        List<Token> targets = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (isLocative(child) || isOver(head, child)) {
                found.add(child);
            } else if (isTarget(head, child)) {
                targets.add(child);
            } else if (child.relation().equals("nsubj") && head.upos() == Upos.VERB) {
                sentence.children(child).stream()
                        .filter(c -> c.index() < child.index() && isLocative(c))
                        .forEach(found::add);
            } else if ((child.is("obj") || child.relation().equals("nsubj:pass")) && !EventNouns.contains(child)) {
                sentence.children(child).stream().filter(this::isLocative).forEach(targets::add);
            }
        }
        found.addAll(targets);
        return found;
    }

    private static boolean isOblique(Token token) {
        return token.is("obl") || token.is("nmod") && !token.relation().equals("nmod:poss");
    }

    private boolean isLocative(Token token) {
        String preposition = preposition(token);
        return isOblique(token)
                && (PREPOSITIONS.contains(preposition)
                        || preposition.equals("on") && OPEN_GROUND.contains(lemma(token)));
    }

    /** "shot down over Kyiv": elsewhere "over" says what a thing is about. */
    private boolean isOver(Token head, Token child) {
        return isOblique(child) && preposition(child).equals("over") && AIRBORNE.contains(lemma(head));
    }

    private boolean isTakenElsewhere(Token verb) {
        return Optional.ofNullable(WITH_GOAL.get(lemma(verb))).stream()
                .anyMatch(goal -> Stream.concat(
                                sentence.children(verb).stream(),
                                sentence.children(verb, "obj").stream().flatMap(o -> sentence.children(o).stream()))
                        .filter(c -> !c.is("nsubj"))
                        .flatMap(c -> sentence.children(c).stream())
                        .anyMatch(c -> (c.is("case") || c.is("mark")) && lemma(c).equals(goal)));
    }

    /** The goal of going, the object of an act upon a place, and what an attack is on. */
    private boolean isTarget(Token head, Token child) {
        if (GOING.contains(lemma(head))) {
            return child.is("obj")
                    || isOblique(child) && Set.of("to", "into", "through").contains(preposition(child))
                    || child.is("obl")
                            && child.upos() == Upos.PROPN
                            && preposition(child).isEmpty();
        }
        if (LEAVING.contains(lemma(head))) {
            return isOblique(child) && Set.of("from", "of").contains(preposition(child));
        }
        if (AT_OBJECT.contains(lemma(head))) {
            return (child.is("obj") || child.relation().equals("nsubj:pass")) && !isTakenElsewhere(head);
        }
        if (!isUpon(head)) {
            return false;
        }
        boolean isOn = isOblique(child)
                && (preposition(child).equals("on")
                        || preposition(child).equals("of")
                        || preposition(child).equals("against"));
        return child.is("obj") || child.relation().equals("nsubj:pass") || isOn && !isBlame(head);
    }

    /** "blamed the attack on Israel": whom, not where. */
    private boolean isBlame(Token head) {
        return sentence.head(head).filter(h -> lemma(h).equals("blame")).isPresent();
    }

    private boolean isUpon(Token head) {
        return UPON.contains(lemma(head));
    }

    /** The first word of the preposition, in lower case; empty when the phrase has none. */
    String preposition(Token noun) {
        return sentence.children(noun, "case").stream()
                .findFirst()
                .map(c -> c.form().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
