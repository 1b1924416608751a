package org.readout.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.brief.StyleSheet;
import org.readout.app.web.Refusal.Code;

/**
 * Style sheet, scripts and pictures of the pages, read once from the program. Addresses have the hash of the content, so
 * browsers may keep a file for good. Only the names listed here exist; no path leads to a disk.
 */
public final class Assets {
    static final String PATH = "/assets/{hash}/{name}";

    private static final String STYLE = "readout.css";
    private static final List<String> NAMES = List.of(STYLE, "charts.css", "readout.js", "icon.svg", "htmx.min.js");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int HASH_LENGTH = 16;

    private record Asset(String hash, String type, byte[] content) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        NAMES.forEach(name -> assets.put(name, asset(name, name.equals(STYLE) ? styled(read(name)) : read(name))));
    }

    /** Where a browser gets it. */
    public String href(String name) {
        return "/assets/" + found(name).hash + "/" + name;
    }

    void serve(Context context) {
        Asset asset = found(context.pathParam("name"));
        if (!asset.hash.equals(context.pathParam("hash"))) {
            throw new Refusal(Code.NOT_FOUND, "This file belongs to another version of Readout.");
        }
        context.contentType(asset.type);
        context.header("Cache-Control", FOR_GOOD);
        context.result(asset.content);
    }

    private Asset found(String name) {
        return Optional.ofNullable(assets.get(name))
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no such file."));
    }

    private static byte[] styled(byte[] own) {
        return (StyleSheet.house() + new String(own, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static Asset asset(String name, byte[] content) {
        return new Asset(hash(content), type(name), content);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "json" -> "application/json";
            default -> throw new IllegalStateException("no content type for " + name);
        };
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
