package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How addresses are written, and which numbers are of the public internet. */
class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "192.0.2.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "::7f00:1",
                "fec0::1"
            })
    void numberOfNoPublicHost_isKnown(String number) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void numberOfAPublicHost_isKnown(String number) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(number))).isTrue();
    }

    @Test
    void addresses_haveOneSpelling() throws Exception {
        assertThat(WebAddress.of(" HTTP://ExAmple.COM:80/a b?q=\u00e9#part "))
                .hasToString("http://example.com/a%20b?q=%C3%A9");
        assertThat(WebAddress.of("https://b\u00fccher.example")).hasToString("https://xn--bcher-kva.example/");
        assertThat(WebAddress.of("http://[::1]:8080/x").host()).isEqualTo("::1");
        assertThat(WebAddress.of("http://h_h.example:99/").port()).isEqualTo(99);
        for (String bad :
                List.of("", "x", "/etc", "mailto:a@b", "http:///x", "http://a:b@c/", "http://a b/", "http://[::1/")) {
            assertThatThrownBy(() -> WebAddress.of(bad)).as(bad).isInstanceOf(WebException.class);
        }
    }
}
