package org.readout.coder.actors;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Sector;

/**
 * The compiled form of the actor files, which loads in a small part of the time that the YAML takes.
 *
 * <p>A magic number and a version, the number of entries, then each entry field by field in the order of the records; lists
 * are preceded by their length, absent texts are empty, dates are days since 1970 with {@code Integer.MIN_VALUE} for absent.
 */
final class DictionaryFile {
    private static final int MAGIC = 0x52444144;
    private static final int VERSION = 2;
    private static final int NO_DAY = Integer.MIN_VALUE;
    private static final EntryKind[] KINDS = EntryKind.values();
    private static final Sector[] SECTORS = Sector.values();
    private static final Naming.Reading[] READINGS = Naming.Reading.values();

    private DictionaryFile() {}

    static void write(List<NamedEntry> entries, OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to))) {
            out.writeInt(MAGIC);
            out.writeByte(VERSION);
            out.writeInt(entries.size());
            for (NamedEntry named : entries) {
                write(named, out);
            }
        }
    }

    static List<NamedEntry> read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16))) {
            if (in.readInt() != MAGIC || in.readByte() != VERSION) {
                throw new IOException("not an actor dictionary of version " + VERSION);
            }
            int count = in.readInt();
            List<NamedEntry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                entries.add(readEntry(in));
            }
            return entries;
        }
    }

    private static void write(NamedEntry named, DataOutputStream out) throws IOException {
        Entry entry = named.entry();
        out.writeUTF(entry.id());
        out.writeByte(entry.kind().ordinal());
        out.writeUTF(entry.country());
        out.writeUTF(entry.name());
        out.writeUTF(entry.parent().orElse(""));
        writeSectors(entry.sectors(), out);
        out.writeByte(entry.periods().size());
        for (Period period : entry.periods()) {
            writeSectors(period.sectors(), out);
            writeTerm(period.term(), out);
        }
        out.writeByte(entry.roles().size());
        for (Role role : entry.roles()) {
            out.writeUTF(role.office());
            out.writeUTF(role.body().orElse(""));
            writeSectors(role.sectors(), out);
            writeTerm(role.term(), out);
        }
        out.writeUTF(entry.surname().orElse(""));
        out.writeByte(entry.gender().map(g -> g == Gender.FEMALE ? 1 : 2).orElse(0));
        writeDay(entry.died(), out);
        out.writeShort(named.names().size());
        for (NamedEntry.Name name : named.names()) {
            out.writeByte(name.reading().ordinal());
            out.writeUTF(name.text());
        }
        out.writeUTF(named.place());
    }

    private static NamedEntry readEntry(DataInputStream in) throws IOException {
        String id = in.readUTF();
        EntryKind kind = KINDS[in.readByte()];
        String country = in.readUTF();
        String name = in.readUTF();
        Optional<String> parent = optional(in.readUTF());
        List<Sector> sectors = readSectors(in);
        List<Period> periods = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            periods.add(new Period(readSectors(in), readTerm(in)));
        }
        List<Role> roles = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            roles.add(new Role(in.readUTF(), optional(in.readUTF()), readSectors(in), readTerm(in)));
        }
        Optional<String> surname = optional(in.readUTF());
        Optional<Gender> gender = switch (in.readByte()) {
            case 1 -> Optional.of(Gender.FEMALE);
            case 2 -> Optional.of(Gender.MALE);
            default -> Optional.empty();
        };
        Optional<LocalDate> died = day(in.readInt());
        List<NamedEntry.Name> names = new ArrayList<>();
        for (int i = in.readUnsignedShort(); i > 0; i--) {
            names.add(new NamedEntry.Name(READINGS[in.readByte()], in.readUTF()));
        }
        Entry entry = new Entry(id, kind, country, name, parent, sectors, periods, roles, surname, gender, died);
        return new NamedEntry(entry, names, in.readUTF());
    }

    private static void writeSectors(List<Sector> sectors, DataOutputStream out) throws IOException {
        out.writeByte(sectors.size());
        for (Sector sector : sectors) {
            out.writeByte(sector.ordinal());
        }
    }

    private static List<Sector> readSectors(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        List<Sector> sectors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sectors.add(SECTORS[in.readByte()]);
        }
        return sectors;
    }

    private static void writeTerm(Term term, DataOutputStream out) throws IOException {
        writeDay(term.from(), out);
        writeDay(term.to(), out);
    }

    private static void writeDay(Optional<LocalDate> day, DataOutputStream out) throws IOException {
        out.writeInt(day.map(d -> (int) d.toEpochDay()).orElse(NO_DAY));
    }

    private static Term readTerm(DataInputStream in) throws IOException {
        return new Term(day(in.readInt()), day(in.readInt()));
    }

    private static Optional<LocalDate> day(int epochDay) {
        return epochDay == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
