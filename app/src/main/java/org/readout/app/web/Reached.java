package org.readout.app.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the reader reached the server: what stands before the path in the addresses that the browser knows.
 *
 * <p>A proxy that ends https says so in {@code X-Forwarded-Proto}, and one that does not pass the {@code Host} on in
 * {@code X-Forwarded-Host}. A page of another site can make no browser send these without asking this server first, which
 * never allows it; and {@link Guard} refuses names that the server is not known by, here too.
 *
 * @param scheme {@code http} or {@code https}; absent where a proxy may end https without saying so
 * @param authority host, and port unless it is left out; in small letters
 */
public record Reached(Optional<String> scheme, String authority) {
    private static final String ROOT = "readout.root";

    /** @param proxied names behind which a proxy may stand */
    static Reached of(Context context, Set<String> proxied) {
        String authority = header(context, "X-Forwarded-Host")
                .orElseGet(() -> header(context, "Host").orElse(""));
        Optional<String> told = header(context, "X-Forwarded-Proto").filter(s -> s.equals("http") || s.equals("https"));
        return new Reached(
                told.isPresent() || proxied.contains(name(authority)) ? told : Optional.of("http"), authority);
    }

    /** The names that a request says the server has: of itself, and of every proxy before it, since a reader may have sent the first of them. */
    static List<String> names(Context context) {
        Stream<String> proxies = Collections.list(context.req().getHeaders("X-Forwarded-Host")).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty());
        return Stream.concat(Stream.of(header(context, "Host").orElse("")), proxies)
                .map(Reached::name)
                .toList();
    }

    /** A host without its port. */
    private static String name(String authority) {
        return authority.replaceFirst(":\\d+$", "");
    }

    /** Whether an {@code Origin} is this server's: scheme, host and port. */
    boolean isOrigin(String origin) {
        return Stream.of("http", "https")
                .filter(s -> scheme.isEmpty() || scheme.get().equals(s))
                .anyMatch(s -> without(s, origin).equals(Optional.of(usual(s, authority))));
    }

    private static Optional<String> without(String scheme, String origin) {
        String start = scheme + "://";
        return Optional.of(origin.toLowerCase(Locale.ROOT))
                .filter(o -> o.startsWith(start))
                .map(o -> usual(scheme, o.substring(start.length())));
    }

    private static String usual(String scheme, String authority) {
        String port = scheme.equals("http") ? ":80" : ":443";
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    /** Kept for what writes whole addresses. */
    void keep(Context context) {
        context.attribute(ROOT, scheme.orElse("http") + "://" + authority);
    }

    /** The address of the first page without its last slash, of a request that passed the guard. */
    public static String root(Context context) {
        return String.valueOf(context.<String>attribute(ROOT));
    }

    /** Of several proxies, what the first one says, which the browser reached. */
    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name))
                .map(v -> v.replaceFirst(",.*", "").strip().toLowerCase(Locale.ROOT))
                .filter(v -> !v.isEmpty());
    }
}
