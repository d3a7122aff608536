package org.dukou.kernel.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.dukou.kernel.CannotStart;

/** In a demonstration anyone may sign in as anyone, so it can be reached from its own machine only. */
final class StaysHome {

    private StaysHome() {}

    /** @param address what the server would listen on; empty for every network there is */
    static void assertLoopback(String address) {
        if (!isLoopback(address)) {
            throw new CannotStart(
                    "演示数据库只能在本机使用，不能监听“%s”。 · A demonstration can be used on its own machine only, not on “%s”."
                            .formatted(address, address),
                    "去掉 --host；正式使用请换一个空的数据目录并加上 --no-demo。 · Leave out --host; for real work take an"
                            + " empty data folder and --no-demo.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
