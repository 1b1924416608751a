package org.readout.ingest;

/** Prints what is read. */
final class Dump {
    public static void main(String[] args) {
        Readings r = Readings.ofPaths(args);
        for (var d : r.documents()) {
            System.out.println("=== " + d.file() + " | title=" + d.title().orElse("-") + " | outlet="
                    + d.outlet().orElse("-") + " | url=" + d.url().orElse("-") + " | "
                    + d.published()
                            .map(p -> p.earliest() + ".." + p.latest() + " " + p.basis() + " " + p.why())
                            .orElse("-")
                    + " | " + d.language());
            for (var b : d.boilerplate()) {
                String t = b.span().slice(d.text()).replace("\n", "\\n");
                System.out.println("   " + b.kind() + " [" + t + "]");
            }
            for (var h : d.originHints()) {
                System.out.println("   HINT " + h.kind() + " " + h.outlet() + " " + h.language());
            }
        }
        for (var p : r.problems()) {
            System.out.println("!! " + p.inWords());
        }
    }
}
