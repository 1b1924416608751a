package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.ProblemCode;

/** Encrypted connections to a checked number, with the certificate checked against the name. */
class SecureFetchTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    private Path folder;

    private SSLContext context() throws Exception {
        Path store = folder.resolve("store.p12");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.example",
                        "-ext",
                        "SAN=dns:news.example",
                        "-validity",
                        "30000")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private static Fetched get(String address, SSLSocketFactory secure) throws WebException, InterruptedException {
        Network network = new Network(host -> List.of(InetAddress.getByName("127.0.0.1")), number -> true, secure);
        FakeTime time = new FakeTime();
        return new Fetcher(network, Limits.usual(), "Readout-test", Duration.ZERO, time, time)
                .get(WebAddress.of(address), Validators.NONE);
    }

    @Test
    void certificate_mustBeTrustedAndOfTheName() throws Exception {
        SSLContext context = context();
        try (AwkwardServer server = new AwkwardServer(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1")))) {
            server.on("/", "HTTP/1.1 200 OK\nContent-Type: text/html", "<html></html>");
            String port = ":" + server.port() + "/";
            SSLSocketFactory trusting = context.getSocketFactory();

            assertThat(get("https://news.example" + port, trusting)).isInstanceOf(Fetched.Content.class);
            assertThat(catchThrowableOfType(WebException.class, () -> get("https://other.example" + port, trusting))
                            .code())
                    .isEqualTo(ProblemCode.UNREACHABLE);
            SSLSocketFactory doubting = (SSLSocketFactory) SSLSocketFactory.getDefault();
            assertThat(catchThrowableOfType(WebException.class, () -> get("https://news.example" + port, doubting))
                            .code())
                    .isEqualTo(ProblemCode.UNREACHABLE);
        }
    }
}
