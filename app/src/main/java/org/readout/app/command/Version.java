package org.readout.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version implements IVersionProvider {

    /** {@code development} when run from classes. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Readout " + number() + " (Java " + System.getProperty("java.version") + ")"};
    }
}
