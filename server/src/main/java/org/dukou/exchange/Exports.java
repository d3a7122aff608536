package org.dukou.exchange;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.sheet.Asked;
import org.dukou.kernel.sheet.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where lists are taken out. */
@Service
@Transactional
class Exports {

    /** Enough for one person; the others want their turn too. */
    private static final int MOST_UNDER_WAY = 5;

    private final JobRepository jobs;
    private final Shifts shifts;
    private final Sheets sheets;
    private final Worker worker;
    private final Clock clock;

    Exports(JobRepository jobs, Shifts shifts, Sheets sheets, Worker worker, Clock clock) {
        this.jobs = jobs;
        this.shifts = shifts;
        this.sheets = sheets;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * @param list its address, such as {@code /api/disclosures}
     * @param address what the list is narrowed by
     * @throws Invalid for a list that does not exist, or a filter that the list itself would refuse
     * @throws Refusal {@code exchange/enough-under-way}
     */
    @ByAnyone
    Job ask(Viewer viewer, String list, Map<String, String> address, Locale locale) {
        Sheet<?> sheet = sheets.of(list);
        Asked asked = Sheets.heeded(sheet, address);
        Words words = Words.in(locale);
        if (shifts.underWay(viewer.person()) >= MOST_UNDER_WAY) {
            throw new Refusal("exchange/enough-under-way", MOST_UNDER_WAY);
        }
        Job job = jobs.saveAndFlush(Job.ask(
                sheet.name(),
                asked,
                Sheets.told(sheet, viewer, asked, words),
                locale.getLanguage(),
                sheet.count(viewer, asked),
                viewer,
                clock.instant()));
        shifts.queue(job.id());
        worker.lookAfterCommit();
        return job;
    }

    /** @throws Missing when it is not one's own */
    @ByAnyone
    void cancel(Viewer viewer, UUID id) {
        Job job = jobs.get(id, viewer);
        job.cancel(viewer, clock.instant());
        jobs.saveAndFlush(job);
    }
}
