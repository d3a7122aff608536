package org.dukou.launch;

/** A restore into this database was broken off. */
final class HalfRestored extends RuntimeException {

    HalfRestored() {
        super("这个数据库恢复到一半中断了。 · A restore into this database was broken off half-way.");
    }
}
