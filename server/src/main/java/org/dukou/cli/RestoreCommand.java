package org.dukou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dukou.backup.Receipt;
import org.dukou.backup.Restore;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dukou restore FILE}: a house made of a backup, where there is none yet. */
@Command(
        name = "restore",
        description = {
            "用备份文件恢复到空的数据目录或空的数据库；把 data.key 放回后再启动",
            "brings a backup back into an empty data folder or database; put data.key there before starting"
        })
final class RestoreCommand extends DataFolder implements Callable<Receipt> {

    @Parameters(paramLabel = "FILE", description = "备份文件 · the backup")
    private String file = "";

    @Override
    public Receipt call() throws Exception {
        Path backup = path(file);
        return reached(() -> new Restore(data(), new StandardEnvironment()).from(backup));
    }
}
