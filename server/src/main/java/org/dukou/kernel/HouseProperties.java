package org.dukou.kernel;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is true of this database as a whole, such as being a demonstration. */
@Component
public class HouseProperties {

    private static final String DEMO = "demo";

    private final JdbcClient jdbc;

    HouseProperties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the database is brand new and nobody has decided. */
    public Optional<Boolean> demo() {
        return find(DEMO).map(Boolean::valueOf);
    }

    public boolean isDemo() {
        return demo().orElse(false);
    }

    /** Decides once, for good. */
    public void decideDemo(boolean demo) {
        claim(DEMO, String.valueOf(demo));
    }

    public Optional<String> find(String name) {
        return jdbc.sql("select value from house_property where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Writes a property down unless it is there; false when it was, so that only one of two writers succeeds. */
    public boolean claim(String name, String value) {
        return jdbc.sql("insert into house_property (name, value) values (:name, :value) on conflict do nothing")
                        .param("name", name)
                        .param("value", value)
                        .update()
                == 1;
    }

    /** Writes a property down, over what it was. */
    public void put(String name, String value) {
        jdbc.sql("""
                        insert into house_property (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """).param("name", name).param("value", value).update();
    }

    /** Removes a property if it has this value; false when it has not, so that only one of two takers succeeds. */
    public boolean take(String name, String value) {
        return jdbc.sql("delete from house_property where name = :name and value = :value")
                        .param("name", name)
                        .param("value", value)
                        .update()
                == 1;
    }
}
