package org.readout.app;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.readout.language.NativeRuns;

/**
 * Ends the program on Ctrl+C and SIGTERM as the Java machine does, with the same exit codes, but after the network that is running at the moment ({@link NativeRuns}). By reflection, since the compiler warns of {@code sun.misc.Signal}, which is in
 * every Java machine and has no successor; where it is missing, the machine ends the program its own way.
 */
final class Ending {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int SIGNALLED = 128;

    private Ending() {}

    static void betweenRuns() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            for (String name : List.of("INT", "TERM")) {
                end(signal, handler, name);
            }
        } catch (ReflectiveOperationException e) {
            // No signals on this machine: its own way stays.
        }
    }

    private static void end(Class<?> signalClass, Class<?> handlerClass, String name)
            throws ReflectiveOperationException {
        Object signal = signalClass.getConstructor(String.class).newInstance(name);
        int number = (int) signalClass.getMethod("getNumber").invoke(signal);
        InvocationHandler ending = (proxy, method, arguments) -> switch (method.getName()) {
            case "handle" -> {
                NativeRuns.stop(PATIENCE);
                System.exit(SIGNALLED + number);
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> name;
        };
        Object handler = Proxy.newProxyInstance(Ending.class.getClassLoader(), new Class<?>[] {handlerClass}, ending);
        Object before =
                signalClass.getMethod("handle", signalClass, handlerClass).invoke(null, signal, handler);
        Object ignored = handlerClass.getField("SIG_IGN").get(null);
        if (ignored.equals(before)) {
            signalClass.getMethod("handle", signalClass, handlerClass).invoke(null, signal, ignored);
        }
    }
}
