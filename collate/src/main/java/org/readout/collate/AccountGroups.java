package org.readout.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which accounts make up one discrepancy: the largest sets in which all may stand together and each hangs together with the rest by
 * accounts that differ. One that may stand with either of two sets that may not be joined is part of both, so the sets do not depend on the
 * order in which accounts are looked at.
 *
 * <p>Accounts that hang together may be parted in more than {@value #MOST_WAYS} ways, as those of many nouns with two qualities each are. Then
 * only so many sets are given that each account is in one, if it may stand with any from which it differs: a set is begun by the first
 * account that is in none yet, and takes up such accounts before others.
 */
final class AccountGroups {
    /** Whether two accounts, by their numbers, are so related; the same both ways. */
    interface Relation {
        boolean holds(int a, int b);
    }

    private static final int MOST_WAYS = 8;

    private final BitSet[] differing;
    /** Those with which an account may not stand. */
    private final BitSet[] parted;

    private AccountGroups(int accounts, Relation differ, Relation mayStandTogether) {
        differing = new BitSet[accounts];
        parted = new BitSet[accounts];
        for (int a = 0; a < accounts; a++) {
            differing[a] = new BitSet();
            parted[a] = new BitSet();
            for (int b = 0; b < a; b++) {
                if (differ.holds(b, a)) {
                    differing[a].set(b);
                    differing[b].set(a);
                }
            }
        }
        for (int a = 0; a < accounts; a++) {
            for (int b = 0; b < a && !differing[a].isEmpty(); b++) {
                if (!differing[b].isEmpty() && !mayStandTogether.holds(b, a)) {
                    parted[a].set(b);
                    parted[b].set(a);
                }
            }
        }
    }

    /**
     * The groups, by their first accounts; the numbers of each rise.
     *
     * @param accounts how many there are, numbered from 0
     */
    static List<List<Integer>> of(int accounts, Relation differ, Relation mayStandTogether) {
        AccountGroups found = new AccountGroups(accounts, differ, mayStandTogether);
        BitSet all = new BitSet();
        all.set(0, accounts);
        Set<BitSet> groups = new LinkedHashSet<>();
        for (BitSet part : found.parts(all)) {
            found.waysToStand(part).orElseGet(() -> found.fewWaysToStand(part)).stream()
                    .flatMap(way -> found.parts(way).stream())
                    .forEach(groups::add);
        }
        return groups.stream()
                .filter(g -> groups.stream().noneMatch(other -> other != g && isWithin(g, other)))
                .map(g -> g.stream().boxed().toList())
                .sorted(Comparator.comparing(AccountGroups::inOrder))
                .toList();
    }

    private static String inOrder(List<Integer> group) {
        StringBuilder order = new StringBuilder();
        group.forEach(a -> order.append((char) (int) a));
        return order.toString();
    }

    /**
     * The largest sets of accounts that may stand together, found for ever more of the accounts; absent where they are too many. They never
     * become fewer by one account more, so whether they are too many does not depend on the order.
     */
    private Optional<Set<BitSet>> waysToStand(BitSet part) {
        Set<BitSet> ways = Set.of(new BitSet());
        BitSet seen = new BitSet();
        for (int account : part.stream().toArray()) {
            seen.set(account);
            Set<BitSet> next = new HashSet<>();
            for (BitSet way : ways) {
                BitSet with = (BitSet) way.clone();
                with.andNot(parted[account]);
                with.set(account);
                if (way.intersects(parted[account])) {
                    next.add(way);
                }
                if (isLargest(with, seen)) {
                    next.add(with);
                }
            }
            if (next.size() > MOST_WAYS) {
                return Optional.empty();
            }
            ways = next;
        }
        return Optional.of(ways);
    }

    /** Whether each of some accounts that is not in a set may not stand with one that is. */
    private boolean isLargest(BitSet set, BitSet some) {
        return some.stream().allMatch(a -> set.get(a) || parted[a].intersects(set));
    }

    private Set<BitSet> fewWaysToStand(BitSet part) {
        Set<BitSet> ways = new LinkedHashSet<>();
        BitSet left = (BitSet) part.clone();
        for (int first = left.nextSetBit(0); first >= 0; first = left.nextSetBit(first + 1)) {
            BitSet partners = (BitSet) differing[first].clone();
            partners.andNot(parted[first]);
            if (!partners.isEmpty()) {
                BitSet way = new BitSet();
                way.set(first);
                way.set(partners.stream().filter(left::get).findFirst().orElse(partners.nextSetBit(0)));
                addTo(way, left);
                addTo(way, part);
                ways.add(way);
                parts(way).forEach(left::andNot);
            }
        }
        return ways;
    }

    /** Adds each in turn that may stand with all that the set then has. */
    private void addTo(BitSet way, BitSet accounts) {
        accounts.stream().filter(a -> !parted[a].intersects(way)).forEach(way::set);
    }

    /** The sets of at least two accounts that hang together by differing. */
    private List<BitSet> parts(BitSet accounts) {
        List<BitSet> parts = new ArrayList<>();
        BitSet left = (BitSet) accounts.clone();
        while (!left.isEmpty()) {
            BitSet part = new BitSet();
            BitSet next = new BitSet();
            next.set(left.nextSetBit(0));
            while (!next.isEmpty()) {
                part.or(next);
                BitSet reached = new BitSet();
                next.stream().forEach(a -> reached.or(differing[a]));
                reached.and(accounts);
                reached.andNot(part);
                next = reached;
            }
            left.andNot(part);
            if (part.cardinality() > 1) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
