package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountGroupsTest {
    private static final String TIES = "a-x x-y y-b x-c";

    /** Groups of accounts by letter; those in capitals in {@code parted} may not stand together. */
    private static Set<Set<String>> groups(List<String> names, String differing, String parted) {
        List<List<Integer>> found = AccountGroups.of(
                names.size(),
                (a, b) -> areTied(names.get(a), names.get(b), differing),
                (a, b) -> !areTied(names.get(a), names.get(b), parted));
        Set<Set<String>> groups = new HashSet<>();
        for (List<Integer> group : found) {
            Set<String> members = new HashSet<>();
            group.forEach(i -> members.add(names.get(i)));
            groups.add(members);
        }
        return groups;
    }

    private static boolean areTied(String a, String b, String ties) {
        List<String> all = List.of(ties.split(" "));
        return all.contains(a + "-" + b) || all.contains(b + "-" + a);
    }

    @Test
    void accountsThatHangTogether_areOneGroup() {
        assertThat(groups(List.of("a", "x", "y", "b", "c", "z"), TIES, ""))
                .containsExactly(Set.of("a", "x", "y", "b", "c"));
    }

    @Test
    void accountBetweenTwoThatMayNotStandTogether_isInBothGroups() {
        assertThat(groups(List.of("a", "x", "c"), TIES, "a-c"))
                .containsExactlyInAnyOrder(Set.of("a", "x"), Set.of("x", "c"));
    }

    @Test
    void groupsThatOverlap_areTheSameInAnyOrder() {
        List<String> names = new ArrayList<>(List.of("a", "x", "y", "b", "c"));
        Set<Set<String>> expected = Set.of(Set.of("a", "x", "y"), Set.of("x", "y", "b", "c"));
        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(names, new Random(seed));

            assertThat(groups(names, TIES, "a-b a-c")).as("%s", names).isEqualTo(expected);
        }
    }

    @Test
    void manySortsThatMayNotMeet_takeNoTime() {
        List<String> names = new ArrayList<>();
        StringBuilder differing = new StringBuilder();
        StringBuilder parted = new StringBuilder();
        for (int sort = 0; sort < 12; sort++) {
            for (int i = 0; i < 4; i++) {
                String name = sort + "." + i;
                differing.append(name).append("-any ");
                names.forEach(other -> {
                    if (!other.startsWith(name.substring(0, name.indexOf('.') + 1))) {
                        parted.append(name).append('-').append(other).append(' ');
                    }
                });
                names.add(name);
            }
        }
        names.add("any");

        assertThat(groups(names, differing.toString().strip(), parted.toString().strip()))
                .hasSize(12);
    }

    /** "3 northern soldiers", "30 southern soldiers", "3 northern guards", …: two sets instead of one for each choice of sides. */
    @Test
    void manyNounsOfTwoQualities_areFewGroups() {
        assertThat(groupsOfPairs(14, 0)).isEqualTo(Set.of(pairs(14, "n"), pairs(14, "s")));
        for (int seed = 1; seed < 20; seed++) {
            Set<Set<String>> found = groupsOfPairs(14, seed);

            assertThat(found).as("seed %d", seed).hasSize(2);
            assertThat(found.stream().flatMap(Set::stream))
                    .containsAll(pairs(14, "n"))
                    .containsAll(pairs(14, "s"));
            assertThat(groupsOfPairs(3, seed)).as("seed %d", seed).hasSize(8);
            assertThat(groupsOfPairs(4, seed)).as("seed %d", seed).hasSize(2);
        }
    }

    /** "last" differs from "x" alone, which may not stand with any of the others: it is in no set that these begin. */
    @Test
    void accountOfManyWays_isInAGroupWithOneFromWhichItDiffers() {
        List<String> names = new ArrayList<>(List.of("any"));
        StringBuilder parted = new StringBuilder();
        StringBuilder differing = new StringBuilder("any-x x-last");
        for (int i = 0; i < 14; i++) {
            names.addAll(List.of("n" + i, "s" + i));
            differing.append(" any-n").append(i).append(" any-s").append(i);
            parted.append('n')
                    .append(i)
                    .append("-s")
                    .append(i)
                    .append(" n")
                    .append(i)
                    .append("-x s")
                    .append(i)
                    .append("-x ");
        }
        names.addAll(List.of("x", "last"));

        Set<Set<String>> found =
                groups(names, differing.toString(), parted.toString().strip());

        assertThat(found).hasSize(3).contains(Set.of("any", "x", "last"));
    }

    private static Set<Set<String>> groupsOfPairs(int pairs, int seed) {
        List<String> names = new ArrayList<>();
        StringBuilder parted = new StringBuilder();
        StringBuilder differing = new StringBuilder();
        for (String side : List.of("n", "s")) {
            for (int i = 0; i < pairs; i++) {
                names.add(side + i);
                differing.append(side).append(i).append("-any ");
            }
        }
        for (int i = 0; i < pairs; i++) {
            parted.append("n").append(i).append("-s").append(i).append(' ');
        }
        names.add("any");
        if (seed > 0) {
            Collections.shuffle(names, new Random(seed));
        }
        return groups(names, differing.toString().strip(), parted.toString().strip());
    }

    private static Set<String> pairs(int pairs, String side) {
        Set<String> names = new HashSet<>(Set.of("any"));
        for (int i = 0; i < pairs; i++) {
            names.add(side + i);
        }
        return names;
    }
}
