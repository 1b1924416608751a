package org.readout.ingest.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.readout.core.ProblemCode;

/**
 * One request and its answer (HTTP/1.1, RFC 9112) over a connection of its own to a number that was checked. The client of
 * the JDK looks names up by itself and so cannot be held to a number.
 */
final class Exchange {
    private final Network network;
    private final Limits limits;

    Exchange(Network network, Limits limits) {
        this.network = network;
        this.limits = limits;
    }

    /** @param headers besides Host and Connection */
    Answer get(WebAddress address, Map<String, String> headers) throws WebException {
        List<InetAddress> numbers = network.numbers(address);
        WebException last = WebException.passing(ProblemCode.UNREACHABLE, "The name has no number.");
        for (InetAddress number : numbers) {
            try (Socket socket = new Socket(Proxy.NO_PROXY);
                    Deadline deadline = Deadline.of(socket, limits.whole())) {
                try {
                    socket.connect(new InetSocketAddress(number, address.port()), (int)
                            limits.connect().toMillis());
                } catch (IOException e) {
                    last = failure(e, deadline, "No connection to " + address.host() + " could be made");
                    continue;
                }
                return ask(address, headers, socket, deadline);
            } catch (IOException e) {
                last = WebException.passing(ProblemCode.UNREACHABLE, "The connection failed: " + reason(e) + ".");
            }
        }
        throw last;
    }

    private Answer ask(WebAddress address, Map<String, String> headers, Socket socket, Deadline deadline)
            throws WebException {
        try {
            socket.setSoTimeout((int) limits.idle().toMillis());
            Socket spoken = address.isSecure() ? secured(address, socket) : socket;
            spoken.getOutputStream().write(request(address, headers));
            spoken.getOutputStream().flush();
            InputStream in = new BufferedInputStream(spoken.getInputStream(), 1 << 14);
            return new AnswerReader(in, limits, deadline).read();
        } catch (SSLException e) {
            throw deadline.hasPassed()
                    ? failure(e, deadline, "")
                    : WebException.passing(
                            ProblemCode.UNREACHABLE, "No safe connection could be made: " + reason(e) + ".");
        } catch (IOException e) {
            throw failure(e, deadline, "The connection broke off");
        }
    }

    private Socket secured(WebAddress address, Socket socket) throws IOException {
        SSLSocket secured = (SSLSocket) network.secure().createSocket(socket, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] request(WebAddress address, Map<String, String> headers) {
        StringBuilder request = new StringBuilder("GET " + address.target() + " HTTP/1.1\r\nHost: "
                + address.uri().getRawAuthority() + "\r\nConnection: close\r\n");
        headers.forEach((name, value) -> request.append(name)
                .append(": ")
                .append(value.replaceAll("[\\r\\n]", " "))
                .append("\r\n"));
        return request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private WebException failure(IOException e, Deadline deadline, String what) {
        if (deadline.hasPassed()) {
            return WebException.passing(
                    ProblemCode.TOO_SLOW, "It took more than " + Limits.seconds(limits.whole()) + "; it was given up.");
        }
        return e instanceof SocketTimeoutException
                ? WebException.passing(ProblemCode.TOO_SLOW, "The server fell silent; it was given up.")
                : WebException.passing(ProblemCode.UNREACHABLE, what + ": " + reason(e) + ".");
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }
}
