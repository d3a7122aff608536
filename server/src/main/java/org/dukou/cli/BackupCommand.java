package org.dukou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dukou.backup.Backup;
import org.dukou.backup.Receipt;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dukou backup FILE}: the whole house in one file, also while it runs. */
@Command(
        name = "backup",
        description = {
            "备份整个系统到一个文件，运行中也可以；不含 data.key，请另行保管",
            "the whole house in one file, also while it runs; data.key is not in it, keep it apart"
        })
final class BackupCommand extends DataFolder implements Callable<Receipt> {

    @Parameters(paramLabel = "FILE", description = "要写的文件 · the file to write")
    private String file = "";

    @Override
    public Receipt call() throws Exception {
        Path place = path(file);
        return reached(() -> new Backup(data(), new StandardEnvironment()).into(place));
    }
}
