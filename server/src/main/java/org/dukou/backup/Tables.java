package org.dukou.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of a house as one connection sees them, and the same text for the same rows on every machine. */
final class Tables {

    /** Belongs to what runs, not to what is kept: who is signed in here, and what each node's index has still to read. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("spring_session", "spring_session_attributes", "search_index", "search_change");

    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        run("set datestyle = 'ISO, MDY'");
        run("set intervalstyle = 'postgres'");
        run("set timezone = 'UTC'");
        run("set extra_float_digits = 1");
        run("set bytea_output = 'hex'");
        run("set synchronize_seqscans = off");
    }

    /** What is to be kept, each table after those its rows point to. */
    List<String> inOrder() throws SQLException {
        Map<String, Set<String>> pointsTo = new TreeMap<>();
        for (String table : strings("select tablename from pg_tables where schemaname = 'public'")) {
            if (!OF_THE_MOMENT.contains(table) && !table.startsWith(HISTORY)) {
                pointsTo.put(table, new TreeSet<>());
            }
        }
        for (String[] arrow : pairs("""
                select f.relname, t.relname from pg_constraint c
                  join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
                 where c.contype = 'f' and f.oid <> t.oid and f.relnamespace = 'public'::regnamespace""")) {
            if (pointsTo.containsKey(arrow[0])) {
                pointsTo.get(arrow[0]).add(arrow[1]);
            }
        }
        return sorted(pointsTo);
    }

    private static List<String> sorted(Map<String, Set<String>> pointsTo) {
        Set<String> placed = new LinkedHashSet<>();
        while (placed.size() < pointsTo.size()) {
            int before = placed.size();
            pointsTo.forEach((table, others) -> {
                if (placed.containsAll(others)) {
                    placed.add(table);
                }
            });
            if (placed.size() == before) {
                throw new IllegalStateException("tables that point to each other in a circle");
            }
        }
        return List.copyOf(placed);
    }

    /** The columns that are written; what the database works out for itself is not among them. */
    List<String> columns(String table) throws SQLException {
        return strings("""
                select attname from pg_attribute where attrelid = 'public.%s'::regclass and attnum > 0
                 and not attisdropped and attgenerated = '' order by attnum""".formatted(quoted(table)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String[] row : pairs(
                "select sequencename, last_value::text from pg_sequences where schemaname = 'public' order by 1")) {
            sequences.add(new Manifest.Sequence(row[0], row[1] == null ? null : Long.valueOf(row[1])));
        }
        return sequences;
    }

    /** @return the number of rows */
    long copyOut(String table, List<String> columns, OutputStream out) throws SQLException, IOException {
        return copying().copyOut("copy " + named(table, columns) + " to stdout", out);
    }

    long copyIn(String table, List<String> columns, InputStream rows) throws SQLException, IOException {
        return copying().copyIn("copy " + named(table, columns) + " from stdin", rows);
    }

    private CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String named(String table, List<String> columns) {
        return "public." + quoted(table) + " ("
                + String.join(", ", columns.stream().map(Tables::quoted).toList()) + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    List<String[]> pairs(String sql) throws SQLException {
        List<String[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return found;
    }
}
