package org.dukou.launch;

import java.nio.file.Path;

/** Another house lives in this data folder. */
public final class Occupied extends RuntimeException {

    Occupied(Path data) {
        super("数据目录“%s”正被另一个渡口使用。 · Another Dukou is using the data folder “%s”.".formatted(data, data));
    }
}
