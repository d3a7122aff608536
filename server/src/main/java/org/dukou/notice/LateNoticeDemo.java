package org.dukou.notice;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.notice.objection.DemoObjector;
import org.springframework.stereotype.Component;

/** The last days of the story: what was long looked into is decided, and somebody has objected who waits for an answer. */
@Component
class LateNoticeDemo implements Chapter {

    private static final int DECIDED_BEFORE_THE_END = 2;
    private static final int HELD_BEFORE_THE_END = 1;

    private final NoticeRepository notices;
    private final DemoObjector objector;

    LateNoticeDemo(NoticeRepository notices, DemoObjector objector) {
        this.notices = notices;
        this.objector = objector;
    }

    @Override
    public int place() {
        return 110;
    }

    @Override
    public void tell(Telling telling) {
        telling.untilDaysBeforeTheEnd(DECIDED_BEFORE_THE_END);
        List<Notice> held = notices.findByStateOrderById(NoticeState.STOPPED);
        held.forEach(notice -> objector.dismissesWhatIsLookedInto(notice.id(), "经双方核对合作协议和测试报告，公示的成果不含共有技术，异议不成立。"));
        telling.untilDaysBeforeTheEnd(HELD_BEFORE_THE_END);
        if (held.size() > 1) {
            holdAgain(held.getLast());
        }
        telling.untilDaysBeforeTheEnd(0);
        notices.findByStateOrderById(NoticeState.OPEN).stream()
                .filter(notice -> notice.isOpenToObjections(telling.today()))
                .findFirst()
                .ifPresent(notice -> objector.objects(
                        notice, "黎望山", "139 0000 0000", "完成人名单中似乎遗漏了当年参与样机试验的研究生，请核实。", "学位论文致谢页和试验记录。"));
    }

    private void holdAgain(Notice notice) {
        UUID objection = objector.objects(
                notice, "重庆衡流科技有限公司", "江工 023-6800 0000", "我公司在洽谈中报价高于公示价格，请说明为何未予考虑。", "2026 年的报价函，已加盖公章。");
        objector.admits(notice, objection, "江工本人接听，报价函已以邮件补交。", "有书面报价为证，予以受理。");
    }
}
