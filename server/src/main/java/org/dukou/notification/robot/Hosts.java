package org.dukou.notification.robot;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hosts to which the house may speak. It speaks to no other, whatever an address says. */
@Component
class Hosts {

    private final JdbcClient jdbc;

    Hosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> all() {
        return jdbc.sql("select host from robot_host order by host")
                .query(String.class)
                .list();
    }

    boolean allow(String host) {
        return jdbc.sql("select exists (select from robot_host where host = :host)")
                .param("host", host)
                .query(Boolean.class)
                .single();
    }

    void name(List<String> hosts) {
        jdbc.sql("delete from robot_host").update();
        hosts.stream()
                .distinct()
                .forEach(host -> jdbc.sql("insert into robot_host (host) values (:host)")
                        .param("host", host)
                        .update());
    }
}
