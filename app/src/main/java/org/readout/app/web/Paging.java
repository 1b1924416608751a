package org.readout.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a page stands in a list.
 *
 * @param number from 1
 * @param size most entries on a page
 * @param total entries of all pages
 * @param address of this page
 */
public record Paging(int number, int size, long total, Address address) {

    /** Name of the parameter. */
    public static final String PARAMETER = "page";

    /** Name of the parameter that says how many entries a page has at most. */
    public static final String SIZE = "size";

    /** The parameters of a list, after some of its own. */
    public static List<String> and(List<String> own) {
        return Stream.concat(own.stream(), Stream.of(PARAMETER, SIZE)).toList();
    }

    /** How many entries are passed over. */
    public long offset() {
        return (long) (number - 1) * size;
    }

    /** Number of the first entry, from 1; 0 where the page has none. */
    public long first() {
        return offset() >= total ? 0 : offset() + 1;
    }

    /** Number of the last entry; 0 where the page has none. */
    public long last() {
        return offset() >= total ? 0 : Math.min(total, offset() + size);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Absent on the first page. */
    public Optional<Address> previous() {
        return number > 1 ? Optional.of(to(number - 1)) : Optional.empty();
    }

    /** Absent on the last page. */
    public Optional<Address> next() {
        return number < pages() ? Optional.of(to(number + 1)) : Optional.empty();
    }

    /** The last page, for who asks for one behind it, as when the list has become shorter; absent for all others. */
    public Optional<Address> end() {
        return number > pages() ? Optional.of(to(pages())) : Optional.empty();
    }

    private Address to(int page) {
        return page == 1 ? address.without(PARAMETER) : address.with(PARAMETER, Integer.toString(page));
    }
}
