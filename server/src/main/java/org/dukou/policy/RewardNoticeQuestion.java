package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/** Must the reward from such a deal be published before it is paid? Answered like {@link NoticeDutyQuestion}. */
public record RewardNoticeQuestion(Way way) implements PolicyQuestion {

    @Override
    public String table() {
        return "notice-duty";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("notice", "REWARD", "way", way.name(), "pricing", "NONE");
    }
}
