package org.readout.app;

import gg.jte.*;
import gg.jte.output.StringOutput;

public final class Main {
    public static void main(String[] args) {
        StringOutput o = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, Main.class.getClassLoader())
                .render("probe.jte", "<a>", o);
        System.out.println(o);
    }
}
