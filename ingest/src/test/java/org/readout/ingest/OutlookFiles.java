package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes messages of Outlook, for tests: compound files with the properties that MS-OXMSG wants. */
final class OutlookFiles {
    static final String SUBJECT = "0037001F";
    static final String SENDER = "0C1A001F";
    static final String HEADERS = "007D001F";
    static final String TEXT = "1000001F";
    static final String PAGE = "10130102";
    static final String RICH = "10090102";

    private static final int HEAD_OF_A_MESSAGE = 32;
    private static final int HEAD_OF_AN_EMBEDDED_MESSAGE = 24;
    private static final int HEAD_OF_AN_ATTACHMENT = 8;

    private final POIFSFileSystem files = new POIFSFileSystem();
    private final DirectoryEntry place;
    private int attached;

    OutlookFiles() {
        this.place = files.getRoot();
        bytes(place, "__properties_version1.0", new byte[HEAD_OF_A_MESSAGE]);
    }

    private OutlookFiles(DirectoryEntry place) {
        this.place = place;
        bytes(place, "__properties_version1.0", new byte[HEAD_OF_AN_EMBEDDED_MESSAGE]);
    }

    OutlookFiles with(String property, String value) {
        return with(
                property,
                value.getBytes(property.endsWith("001F") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
    }

    OutlookFiles with(String property, byte[] value) {
        bytes(place, "__substg1.0_" + property, value);
        return this;
    }

    /** The text kept as RTF alone, not compressed. */
    OutlookFiles withRich(String rtf) {
        byte[] text = rtf.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer kept = ByteBuffer.allocate(16 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        kept.putInt(text.length + 12)
                .putInt(text.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(text);
        return with(RICH, kept.array());
    }

    OutlookFiles withFile(String name, byte[] content) {
        DirectoryEntry file = attachment();
        bytes(file, "__substg1.0_3707001F", name.getBytes(StandardCharsets.UTF_16LE));
        bytes(file, "__substg1.0_37010102", content);
        return this;
    }

    /** The message in the one that is returned, to be written with it. */
    OutlookFiles embedded() {
        return new OutlookFiles(directory(attachment(), "__substg1.0_3701000D"));
    }

    private DirectoryEntry attachment() {
        DirectoryEntry file = directory(place, String.format("__attach_version1.0_#%08X", attached++));
        bytes(file, "__properties_version1.0", new byte[HEAD_OF_AN_ATTACHMENT]);
        return file;
    }

    byte[] write() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            files.writeFilesystem(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectoryEntry directory(DirectoryEntry in, String name) {
        try {
            return in.createDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bytes(DirectoryEntry in, String name, byte[] content) {
        try {
            in.createDocument(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
