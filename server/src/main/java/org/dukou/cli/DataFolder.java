package org.dukou.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;
import picocli.CommandLine.Option;

/** Which house a command is about: the data folder and the database, named as for {@code bin/run}. */
abstract class DataFolder {

    /** SQL states of a server that is not there (08) or does not let us in (28, 3D). */
    private static final String UNREACHABLE = "(08|28|3D|57P0).*";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "数据目录；外部数据库用 DUKOU_DB_URL 等，同 bin/run",
                "the data folder; an external database by DUKOU_DB_URL and its like, as for bin/run"
            })
    private String data = System.getProperty("dukou.data", "data");

    Path data() {
        return path(data);
    }

    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException notAPath) {
            throw new Invalid("cli/file-unreadable", JsonFile.FIELD, written);
        }
    }

    static <T> T reached(Callable<T> act) throws Exception {
        try {
            return act.call();
        } catch (SQLException failed) {
            String state = failed.getSQLState();
            if (state != null && state.matches(UNREACHABLE)) {
                throw new Refusal("backup/database-unreachable", String.valueOf(failed.getMessage()));
            }
            throw failed;
        }
    }
}
