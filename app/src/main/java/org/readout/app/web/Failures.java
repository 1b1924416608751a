package org.readout.app.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.readout.app.web.Refusal.Code;
import org.readout.store.StoreException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What went wrong, as a page for people and as JSON for programs; details of faults go to the terminal alone. */
public final class Failures {
    private final Renderer renderer;

    Failures(Renderer renderer) {
        this.renderer = renderer;
    }

    void tell(Exception failure, Context context) {
        tell(refusal(failure), context);
    }

    /** A fault of the machine or the program, such as memory that ran out: one plain line. */
    void tell(Error fault, HttpServletResponse response) {
        trace(fault);
        response.setStatus(Code.INTERNAL.status());
        response.setContentType("text/plain");
        try {
            response.getWriter().println(Code.INTERNAL + ": " + Code.INTERNAL.nextStep());
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /** Only when no route has answered yet. */
    void unrouted(Context context) {
        if (context.attribute("told") == null) {
            tell(WebServer.notFound(), context);
        }
    }

    private void tell(Refusal refusal, Context context) {
        context.attribute("told", true);
        Guard.headers(context);
        context.status(refusal.code().status());
        if (wantsJson(context)) {
            context.contentType("application/json; charset=utf-8").result(json(refusal));
        } else {
            context.html(renderer.error(refusal));
        }
    }

    private static Refusal refusal(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof StoreException store) {
            return new Refusal(Code.STORE, String.valueOf(store.getMessage()), store);
        }
        trace(failure);
        return new Refusal(Code.INTERNAL, "Something in Readout failed while this page was made.", failure);
    }

    /** For whoever looks for the cause; what people are told of it stands on the page. */
    public static void trace(Throwable failure) {
        if (System.getenv("READOUT_TRACE") != null) {
            failure.printStackTrace();
        }
    }

    private static boolean wantsJson(Context context) {
        String path = context.path();
        return path.endsWith(".json") || path.endsWith(".csv") || path.startsWith("/api/");
    }

    private static String json(Refusal refusal) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ObjectNode error = node.putObject("error");
        error.put("code", refusal.code().name());
        error.put("message", refusal.sentence());
        error.put("next_step", refusal.code().nextStep());
        return node.toString();
    }
}
