package org.dukou.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.notice.objection.DemoObjector;
import org.springframework.stereotype.Component;

/**
 * What happens to notices while they stand: one objection is admitted and dismissed, an anonymous one is answered, the
 * latest is held by an objection that takes long to look into, and the others run out.
 */
@Component
class NoticeDemo implements Chapter {

    private final NoticeRepository notices;
    private final NoticeDesk desk;
    private final DemoObjector objector;

    NoticeDemo(NoticeRepository notices, NoticeDesk desk, DemoObjector objector) {
        this.notices = notices;
        this.desk = desk;
        this.objector = objector;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public void tell(Telling telling) {
        List<Notice> running = notices.findByStateOrderById(NoticeState.OPEN);
        telling.passDays(1);
        running.forEach(this::enterMarketAddress);
        if (!running.isEmpty()) {
            answerAnonymous(running.getLast());
        }
        if (running.size() > 1) {
            admitAndDismiss(running.get(1), telling);
        }
        waitFor(running, telling);
    }

    private void enterMarketAddress(Notice notice) {
        String address = "https://market.example.org/notices/" + notice.slug();
        objector.judge(notice, viewer -> {
            long seen = notices.findById(notice.id().value()).orElseThrow().version();
            desk.enterMarketAddress(viewer, notice.id(), new IfMatch(seen), address);
        });
    }

    /** Somebody claims a part of what is made public in the last weeks. */
    @Component
    static class Held implements Chapter {

        private final NoticeDemo demo;

        Held(NoticeDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 101;
        }

        @Override
        public void tell(Telling telling) {
            telling.letItSink();
            List<Notice> open = demo.notices.findByStateOrderById(NoticeState.OPEN).stream()
                    .filter(notice -> notice.kind() == NoticeKind.PRICE)
                    .toList();
            open.forEach(demo::enterMarketAddress);
            telling.passDays(2);
            open.forEach(demo::hold);
        }
    }

    private void hold(Notice notice) {
        UUID objection = objector.objects(
                notice,
                "渝北智联传感技术有限公司",
                "周工 023-6700 0000",
                "我公司曾与该团队合作开发过相近的样机，认为公示的成果中含有双方共有的技术，转化前应征得我公司同意。",
                "2024 年合作协议及测试报告，可在核实时提交原件。");
        objector.admits(notice, objection, "周工本人接听，确认代表公司提出异议。", "主张共有并给出了合作协议，理由具体，予以受理。");
    }

    private void answerAnonymous(Notice notice) {
        UUID objection = objector.objects(notice, "", "", "价格太低了。", "");
        objector.refuses(notice, objection, "未留姓名和联系方式，也未说明依据，予以留存。定价以资产评估报告为基础，公示中已列明。");
    }

    private void admitAndDismiss(Notice notice, Telling telling) {
        UUID objection =
                objector.objects(notice, "陈思源", "138 0000 0000", "拟交易价格低于同类专利近两年的成交价，请说明定价依据。", "附两份公开的同类成果转让公示网址。");
        telling.passDays(1);
        objector.admits(notice, objection, "本人接听，身份与联系方式属实。", "对定价提出了具体的比较依据，予以受理。");
        telling.passDays(4);
        objector.dismissesWhatIsLookedInto(notice.id(), "经核查，所举案例的成果已完成中试，与本成果成熟度不同；本次定价以评估报告为依据，程序完备，异议不成立。");
    }

    /** Until the last of them may close, so that contracts can follow. */
    private void waitFor(List<Notice> running, Telling telling) {
        running.stream()
                .map(notice -> notices.findById(notice.id().value()).orElseThrow())
                .map(notice -> notice.view().mayCloseFrom())
                .max(LocalDate::compareTo)
                .ifPresent(last -> telling.passDays(Math.max(0, (int) ChronoUnit.DAYS.between(telling.today(), last))));
    }
}
