package org.readout.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which accounts make up one discrepancy: the largest sets in which all may stand together and each hangs together with the rest by
 * accounts that differ. One that may stand with either of two sets that may not be joined is part of both, so the sets do not depend on the
 * order in which accounts are looked at.
 */
final class AccountGroups {
    /** Whether two accounts, by their numbers, are so related; the same both ways. */
    interface Relation {
        boolean holds(int a, int b);
    }

    private final BitSet[] differing;
    /** Those with which an account may not stand. */
    private final BitSet[] parted;

    private final Set<BitSet> looked = new HashSet<>();
    private final Set<BitSet> groups = new LinkedHashSet<>();

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
        found.split(all);
        return found.groups.stream()
                .filter(g -> found.groups.stream().noneMatch(other -> other != g && covers(other, g)))
                .map(g -> g.stream().boxed().toList())
                .sorted(Comparator.comparing(AccountGroups::inOrder))
                .toList();
    }

    private static String inOrder(List<Integer> group) {
        StringBuilder order = new StringBuilder();
        group.forEach(a -> order.append((char) (int) a));
        return order.toString();
    }

    /** Finds the groups among some accounts: each lacks one of any two that may not stand together, and lies in one connected part. */
    private void split(BitSet accounts) {
        for (BitSet part : parts(accounts)) {
            if (!looked.add(part)) {
                continue;
            }
            int first = part.stream()
                    .filter(a -> parted[a].intersects(part))
                    .findFirst()
                    .orElse(-1);
            if (first < 0) {
                groups.add(part);
            } else {
                int second = within(parted[first], part).nextSetBit(0);
                split(without(part, first));
                split(without(part, second));
            }
        }
    }

    /** The others without an account and those that may stand with just the same: a group with one of these lacks whatever it is parted from. */
    private BitSet without(BitSet part, int account) {
        BitSet others = (BitSet) part.clone();
        BitSet own = within(parted[account], part);
        part.stream().filter(a -> within(parted[a], part).equals(own)).forEach(others::clear);
        return others;
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

    private static BitSet within(BitSet some, BitSet set) {
        BitSet both = (BitSet) some.clone();
        both.and(set);
        return both;
    }

    private static boolean covers(BitSet whole, BitSet part) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }
}
