package org.readout.ingest.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which numbers belong to the public internet: all but those that the IANA registries of special-purpose addresses (RFC
 * 6890 and its successors) reserve. An IPv6 number that carries an IPv4 one (mapped, 6to4, NAT64) counts as that.
 */
final class PublicAddresses {
    private static final List<Block> RESERVED_4 = List.of(
            new Block(new int[] {0}, 8),
            new Block(new int[] {10}, 8),
            new Block(new int[] {100, 64}, 10),
            new Block(new int[] {127}, 8),
            new Block(new int[] {169, 254}, 16),
            new Block(new int[] {172, 16}, 12),
            new Block(new int[] {192, 0, 0}, 24),
            new Block(new int[] {192, 0, 2}, 24),
            new Block(new int[] {192, 88, 99}, 24),
            new Block(new int[] {192, 168}, 16),
            new Block(new int[] {198, 18}, 15),
            new Block(new int[] {198, 51, 100}, 24),
            new Block(new int[] {203, 0, 113}, 24),
            new Block(new int[] {224}, 3));

    /** Only 2000::/3 is given out; these parts of it are special. */
    private static final Block GLOBAL_6 = new Block(new int[] {0x20}, 3);

    private static final Block NAT64 = new Block(new int[] {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}, 96);
    private static final Block SIX_TO_FOUR = new Block(new int[] {0x20, 0x02}, 16);
    private static final List<Block> RESERVED_6 = List.of(
            new Block(new int[] {0x20, 0x01, 0x00}, 23),
            new Block(new int[] {0x20, 0x01, 0x0d, 0xb8}, 32),
            new Block(new int[] {0x3f, 0xff, 0x00}, 20));

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return RESERVED_4.stream().noneMatch(block -> block.holds(bytes));
        }
        if (!(address instanceof Inet6Address)) {
            return false;
        }
        if (NAT64.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_6.holds(bytes) && RESERVED_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return RESERVED_4.stream().noneMatch(block -> block.holds(bytes));
    }

    /** The addresses that begin with the same bits. */
    private record Block(int[] start, int bits) {
        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
                if ((address[bit / 8] & mask) != (wanted & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
