package org.readout.app.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A brief as one HTML file that needs nothing else: no script, no request, one style sheet inside it, which its content
 * security policy admits by hash and nothing besides.
 */
public final class HtmlBrief {
    private HtmlBrief() {}

    public static String render(Brief brief) {
        String css = StyleSheet.house() + StyleSheet.read(HtmlBrief.class, "brief.css");
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("brief/page.jte", Map.<String, Object>of("brief", brief, "css", css, "csp", policy(css)), page);
        return PlainText.withoutSteering(page.toString());
    }

    private static String policy(String css) {
        return "default-src 'none'; style-src 'sha256-" + sha256(css)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
