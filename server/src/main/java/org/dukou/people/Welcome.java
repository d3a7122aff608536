package org.dukou.people;

import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the house where its door is, and in a demonstration who may be tried out. */
@Component
class Welcome {

    private final HouseProperties house;
    private final DemoAccounts demo;
    private final FirstAdministrator first;

    Welcome(HouseProperties house, DemoAccounts demo, FirstAdministrator first) {
        this.house = house;
        this.demo = demo;
        this.first = first;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        say(address(ready.getApplicationContext(), web.getWebServer().getPort()));
    }

    private void say(String address) {
        StringBuilder lines = new StringBuilder("\n渡口已就绪 · Dukou is ready:  " + address + "/\n");
        if (house.isDemo()) {
            lines.append("演示数据，密码均为 · demonstration, every password is: ")
                    .append(DemoAccounts.PASSWORD)
                    .append('\n');
            for (DemoAccounts.Account account : demo.list()) {
                String role = Words.in(java.util.Locale.CHINESE).say("role." + account.role());
                lines.append("  %-6s %s（%s，%s）%n".formatted(account.login(), account.name(), role, account.unit()));
            }
        }
        first.invitation()
                .ifPresent(secret -> lines.append("第一位管理员请打开（仅一次有效）· first administrator, once only:  ")
                        .append(address)
                        .append("/app/first-administrator#")
                        .append(secret)
                        .append('\n'));
        System.out.println(lines);
    }

    private static String address(ApplicationContext context, int port) {
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        return "http://" + host + ":" + port;
    }
}
