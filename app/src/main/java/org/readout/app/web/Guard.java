package org.readout.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.app.web.Refusal.Code;

/**
 * Stands before every route: security headers, host names (a page of another site whose name is made to point here is
 * refused), methods, sizes; and before every write: same origin and token, which a form has in a field and a program in a
 * header.
 */
public final class Guard {
    /** Name of the form field with the token. */
    static final String TOKEN = "token";

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Name of the header with the token, for programs that write. */
    public static final String HEADER = "Readout-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String API = "/api/";
    private static final int LONGEST_QUERY = 4_000;
    private static final int MOST_PARAMETERS = 60;
    private static final int TOKEN_BYTES = 24;

    private final Set<String> names = new LinkedHashSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
    private final Set<String> proxied = new LinkedHashSet<>();
    private final boolean readOnly;
    private final String token;

    Guard(ServeSettings settings, SecureRandom random) {
        names.add(bracketed(settings.host()));
        settings.names().forEach(n -> proxied.add(bracketed(n)));
        names.addAll(proxied);
        this.readOnly = settings.readOnly();
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        this.token = HexFormat.of().formatHex(secret);
    }

    /** What every write has to come with; a page of another site cannot read it. */
    public String token() {
        return token;
    }

    /** Sets the headers of every answer, then refuses what is not for this server. */
    void check(Context context) {
        headers(context);
        String method = context.method().name();
        if (!METHODS.contains(method)
                && !(method.equals("DELETE") && context.path().startsWith(API))) {
            throw new Refusal(Code.METHOD, method + " is not supported.");
        }
        checkHost(context);
        checkSize(context);
        Reached reached = Reached.of(context, proxied);
        reached.keep(context);
        if (!READING.contains(method)) {
            checkOrigin(context, reached);
        }
    }

    /** Refuses a form that is not from a page of this server, or any while nothing may be written. */
    void checkWrite(Context context) {
        checkToken(Optional.ofNullable(context.formParam(TOKEN)), "The form does not come from a page of this server.");
    }

    /** The same of a program, which has the token in {@link #HEADER}. */
    public void checkProgram(Context context) {
        checkToken(Optional.ofNullable(context.header(HEADER)), "The request does not have the token of this server.");
    }

    private void checkToken(Optional<String> given, String otherwise) {
        if (readOnly) {
            throw new Refusal(Code.READ_ONLY, "Nothing can be written: this server only reads.");
        }
        byte[] bytes = given.orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(bytes, token.getBytes(StandardCharsets.UTF_8))) {
            throw new Refusal(Code.NOT_FROM_HERE, otherwise);
        }
    }

    static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-cache, private");
    }

    private void checkHost(Context context) {
        if (!names.containsAll(Reached.names(context))) {
            throw new Refusal(Code.WRONG_HOST, "This server is not known by the name it was asked for.");
        }
    }

    private static void checkSize(Context context) {
        String query = Optional.ofNullable(context.queryString()).orElse("");
        if (query.length() > LONGEST_QUERY
                || query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS) {
            throw new Refusal(Code.TOO_LONG, "The address asks for too much at once.");
        }
    }

    /** Browsers say where a request comes from; programs that say nothing are no browsers and hold no session. */
    private static void checkOrigin(Context context, Reached reached) {
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        boolean sameOrigin = origin.isEmpty() || reached.isOrigin(origin);
        if (!sameOrigin || !site.equals("same-origin")) {
            throw new Refusal(Code.NOT_FROM_HERE, "The request comes from another site.");
        }
    }

    private static String bracketed(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.contains(":") && !small.startsWith("[") ? "[" + small + "]" : small;
    }
}
