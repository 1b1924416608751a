package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of this process. */
public final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** The largest resident size so far in MiB, from Linux's {@code VmHWM}; elsewhere the heap in use. */
    public static long peakResidentMegabytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElseGet(Memory::heapInUse);
        } catch (IOException e) {
            return heapInUse();
        }
    }

    private static long heapInUse() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
