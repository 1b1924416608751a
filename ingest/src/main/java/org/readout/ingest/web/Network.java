package org.readout.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;
import org.readout.core.ProblemCode;

/**
 * What is asked of the network besides the bytes: which numbers a name has, and which of them may be spoken to.
 *
 * <p>A name is looked up once for a request; each of its numbers must be allowed, and the connection is made to one of
 * these numbers, so an answer that changes between check and use (DNS rebinding) changes nothing.
 *
 * @param allowed the numbers that may be spoken to
 * @param secure makes the encrypted connections; it also says which certificates are trusted
 */
public record Network(Resolver resolver, Predicate<InetAddress> allowed, SSLSocketFactory secure) {

    /** Looks up the numbers of a name. */
    public interface Resolver {
        List<InetAddress> numbers(String host) throws UnknownHostException;
    }

    /**
     * The names and certificates that the machine knows.
     *
     * @param allowPrivate whether numbers of one's own machine and network may be spoken to, and not only public ones
     */
    public static Network ofMachine(boolean allowPrivate) {
        return new Network(
                host -> List.of(InetAddress.getAllByName(host)),
                number -> allowPrivate || PublicAddresses.isPublic(number),
                (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** The numbers to try, in order. */
    List<InetAddress> numbers(WebAddress address) throws WebException {
        List<InetAddress> numbers;
        try {
            numbers = resolver.numbers(address.host());
        } catch (UnknownHostException e) {
            throw WebException.passing(ProblemCode.UNREACHABLE, "The name " + address.host() + " is not known.");
        }
        for (InetAddress number : numbers) {
            if (!allowed.test(number)) {
                throw WebException.lasting(
                        ProblemCode.PRIVATE_ADDRESS,
                        named(address.host(), number.getHostAddress())
                                + " not of the public internet; it was not asked.");
            }
        }
        return numbers;
    }

    private static String named(String host, String number) {
        return host.equals(number) ? host + " is" : host + " is " + number + ", which is";
    }
}
