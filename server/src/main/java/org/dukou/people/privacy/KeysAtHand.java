package org.dukou.people.privacy;

import java.util.List;
import org.dukou.kernel.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A house whose sealed records it cannot open was started on the wrong folder or without its key: it says so at once. */
@Component
class KeysAtHand {

    KeysAtHand(JdbcClient jdbc, DataKeys keys) {
        List<String> needed = jdbc.sql("select distinct key_id from private_record")
                .query(String.class)
                .list();
        needed.removeAll(keys.ids());
        if (!needed.isEmpty()) {
            throw new CannotStart(
                    "缺少解密敏感信息的密钥 %s。 · The key %s that opens the sealed records is missing.".formatted(needed, needed),
                    "请使用原来的数据目录，或用 DUKOU_DATA_KEY 给出密钥（新旧密钥以逗号分隔，新的在前）。 · Use the former data"
                            + " folder, or give the keys as DUKOU_DATA_KEY, separated by commas, the new one first.");
        }
    }
}
