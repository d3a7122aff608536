package org.dukou.people;

import java.util.List;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Missing;
import org.dukou.kernel.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sign-ins of the demonstration's own cast, whose password all know; elsewhere there is no such page. */
@RestController
class DemoAccounts {

    /** Everyone's password in a demonstration, which anyone may know: such a house listens on loopback only. */
    static final String PASSWORD = "dukou";

    private final HouseProperties house;
    private final JdbcClient jdbc;

    DemoAccounts(HouseProperties house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/public/demo-accounts")
    List<Account> accounts() {
        if (!house.isDemo()) {
            throw new Missing();
        }
        return list();
    }

    List<Account> list() {
        return jdbc.sql("""
                        select login, name, role, unit, unit_en from (
                            select distinct on (p.id) p.id, p.login, p.name, a.role, u.name as unit, u.name_en as unit_en,
                                   array_position(:order::text[], a.role) as rank
                            from person p
                            join assignment a on a.person = p.id
                            join unit u on u.id = a.unit
                            where p.password_once_until is null
                              and (p.login, p.name) in (select * from unnest(:logins::text[], :names::text[]))
                            order by p.id, rank, u.code
                        ) first_role
                        order by rank, id
                        """)
                .param("order", roleOrder())
                .param("logins", DemoCast.members().map(DemoCast.Member::login).toArray(String[]::new))
                .param("names", DemoCast.members().map(DemoCast.Member::name).toArray(String[]::new))
                .query((row, number) -> new Account(
                        row.getString("login"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("unit"),
                        row.getString("unit_en"),
                        PASSWORD))
                .list();
    }

    private static String[] roleOrder() {
        return java.util.Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
    }

    record Account(String login, String name, Role role, String unit, String unitEn, String password) {}
}
