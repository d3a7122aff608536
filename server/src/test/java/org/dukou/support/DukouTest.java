package org.dukou.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dukou.approval.ApprovalRounds;
import org.dukou.contract.WillingDesk;
import org.dukou.meeting.Assemblies;
import org.dukou.notice.PublicSquare;
import org.dukou.notification.Told;
import org.dukou.people.Campus;
import org.dukou.search.Finding;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * The whole application on a random port over a real PostgreSQL, one for all tests. A test makes its own units and persons
 * and asserts only about those.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestDatabase.class, MailServer.class, UniversityServer.class})
@Import({
    Campus.class,
    PassingDays.class,
    LightHashes.class,
    PublicSquare.class,
    ApprovalRounds.class,
    Assemblies.class,
    WillingDesk.class,
    ApiDescription.class,
    Happened.class,
    Statements.class,
    Finding.class,
    Told.class
})
@ExtendWith({Statements.class, PassingDays.BackToToday.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface DukouTest {}
