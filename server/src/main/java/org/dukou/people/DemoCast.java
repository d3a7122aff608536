package org.dukou.people;

import java.util.List;
import java.util.stream.Stream;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invented persons of the demonstration, by their sign-in names, as those who act in its chapters. */
@Component
public class DemoCast {

    static final List<Member> MEMBERS = List.of(
            new Member("lin", "林知远", Role.INVENTOR, "401"),
            new Member("shen", "沈若溪", Role.INVENTOR, "403"),
            new Member("gu", "顾长风", Role.INVENTOR, "402"),
            new Member("he", "何书瑶", Role.COLLEGE_OFFICER, "401"),
            new Member("tang", "唐嘉木", Role.COLLEGE_OFFICER, "403"),
            new Member("luo", "罗清和", Role.COLLEGE_OFFICER, "402"),
            new Member("wang", "王若舟", Role.TRANSFER_OFFICER, "200"),
            new Member("zhao", "赵明渡", Role.TRANSFER_OFFICER, "200"),
            new Member("jiang", "江望津", Role.INSTITUTE_DIRECTOR, "200"),
            new Member("qian", "钱立衡", Role.ASSET_MANAGER, "210"),
            new Member("zhou", "周正川", Role.LEADER, "100"),
            new Member("feng", "冯静宜", Role.MEETING_SECRETARY, "100"),
            new Member("lu", "陆文衡", Role.LEGAL, "506"),
            new Member("mo", "莫守言", Role.SECRECY_OFFICE, "501"),
            new Member("guo", "郭盘实", Role.ASSET_OFFICE, "505"),
            new Member("song", "宋引桥", Role.TECHNOLOGY_MANAGER, "304"),
            new Member("bai", "白验真", Role.SERVICE_STAFF, "301"),
            new Member("cai", "蔡毫厘", Role.FINANCE, "502"),
            new Member("jin", "金细流", Role.FINANCE, "502"),
            new Member("ren", "任贤之", Role.HR, "503"),
            new Member("shi", "史明鉴", Role.AUDITOR, "504"),
            new Member("admin", "管维新", Role.ADMINISTRATOR, "507"));

    /** Goes to another university after a month. */
    static final Member LEAVER = new Member("meng", "孟远行", Role.TRANSFER_OFFICER, "200");

    private final JdbcClient jdbc;
    private final Viewers viewers;

    DemoCast(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    /** With the rights of the day on which the story stands. */
    public Viewer viewer(String login) {
        PersonId id = jdbc.sql("select id from person where login = :login")
                .param("login", login)
                .query((row, number) -> new PersonId(row.getObject("id", java.util.UUID.class)))
                .single();
        viewers.forget(id);
        return viewers.of(id).orElseThrow();
    }

    /** Everyone who may sign in with the password all know. */
    static Stream<Member> members() {
        return Stream.concat(MEMBERS.stream(), Stream.of(LEAVER));
    }

    /** @param unit the code of their unit */
    record Member(String login, String name, Role role, String unit) {}

    /** Everybody who can sign in. */
    public List<Viewer> all() {
        return jdbc
                .sql("select login from person where login is not null order by id")
                .query(String.class)
                .list()
                .stream()
                .map(this::viewer)
                .toList();
    }
}
