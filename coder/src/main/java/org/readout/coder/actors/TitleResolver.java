package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds who holds an office: first among the people the document has named, the latest first, then in the dictionary by the
 * document's date.
 */
final class TitleResolver {
    private static final String LEADER = "leader";
    private static final Set<String> HEADSHIPS =
            Set.of(LEADER, "commander", "chief of staff", "intelligence chief", "police chief");

    private final ActorDictionary dictionary;
    private final Lexicon lexicon;
    private final AsOf asOf;

    TitleResolver(ActorDictionary dictionary, Lexicon lexicon, AsOf asOf) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.asOf = asOf;
    }

    /**
     * The holder among people already named.
     *
     * @param people latest first
     * @param owner whose office it is; absent for a bare title, which any of them may bear
     */
    Optional<Person> named(List<Person> people, Office office, Optional<Referent> owner) {
        return people.stream().filter(p -> mayHold(p, office, owner)).findFirst();
    }

    /** The one holder at the document's date by the dictionary; absent without a date. */
    Optional<Entry> inOffice(Office office, Referent owner) {
        if (asOf.published().isEmpty() || !office.sole() || owner.entry().isEmpty()) {
            return Optional.empty();
        }
        Entry body = owner.entry().get();
        if (body.kind() == EntryKind.STATE && office.name().equals(LEADER)) {
            return lexicon.leadership(body.country()).stream()
                    .flatMap(name -> sole(body, role -> isStateOffice(role, name)).stream())
                    .findFirst();
        }
        if (body.kind() == EntryKind.BODY) {
            return body.parent()
                    .flatMap(dictionary::entry)
                    .flatMap(parent -> sole(parent, role -> ofBody(role, body) && isOffice(role, office.name())));
        }
        return sole(body, role -> isStateOffice(role, office.name()));
    }

    private Optional<Entry> sole(Entry owner, Predicate<Role> condition) {
        List<Entry> holders = dictionary.peopleOf(owner.id()).stream()
                .filter(person -> person.roles().stream().anyMatch(r -> condition.test(r) && asOf.during(r.term())))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private boolean mayHold(Person person, Office office, Optional<Referent> owner) {
        if (person.entry().isEmpty()) {
            return person.office().filter(office.name()::equals).isPresent()
                    && owner.flatMap(o -> o.actor().country())
                            .map(c -> c.equals(
                                    person.referent(asOf).actor().country().orElse(c)))
                            .orElse(true);
        }
        Entry entry = person.entry().get();
        List<Role> roles = asOf.roles(entry);
        return owner.map(o -> holdsOf(entry, roles, office, o))
                .orElseGet(() -> roles.stream().anyMatch(r -> isOffice(r, office.name())));
    }

    private boolean holdsOf(Entry person, List<Role> roles, Office office, Referent owner) {
        Optional<Entry> body = owner.entry();
        if (body.isPresent() && body.get().kind() == EntryKind.BODY) {
            return roles.stream().anyMatch(r -> ofBody(r, body.get()) && isOffice(r, office.name()));
        }
        boolean same = owner.nature() == Nature.STATE
                ? owner.actor().country().filter(person.country()::equals).isPresent()
                : body.map(b -> person.parent().filter(b.id()::equals).isPresent()
                                || roles.stream().anyMatch(r -> ofBody(r, b)))
                        .orElse(false);
        if (!same) {
            return false;
        }
        if (office.name().equals(LEADER) && owner.nature() == Nature.STATE) {
            List<String> leading = lexicon.leadership(person.country());
            return roles.stream().anyMatch(r -> leading.contains(lexicon.canonicalOffice(r.office())));
        }
        return roles.stream().anyMatch(r -> isOffice(r, office.name()))
                || office.name().equals(LEADER) && owner.nature() == Nature.GROUP;
    }

    private boolean isStateOffice(Role role, String office) {
        return role.body().isEmpty() && lexicon.canonicalOffice(role.office()).equals(office);
    }

    private boolean isOffice(Role role, String office) {
        String held = lexicon.canonicalOffice(role.office());
        return held.equals(office) || office.equals(LEADER) && role.body().isPresent() && isHeadship(held);
    }

    private static boolean isHeadship(String office) {
        return HEADSHIPS.contains(office)
                || office.endsWith(" director")
                || office.endsWith(" chief")
                || office.startsWith("head of ");
    }

    private static boolean ofBody(Role role, Entry body) {
        return role.body().filter(body.id()::equals).isPresent();
    }
}
