package org.dukou.people.signin;

import java.util.ArrayList;
import java.util.List;
import org.dukou.people.SingleSignOn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ways to sign in beside a password of the house; none where none was set up. */
@RestController
class SignInWays {

    private final SingleSignOn settings;

    SignInWays(SingleSignOn settings) {
        this.settings = settings;
    }

    @GetMapping("/api/public/sign-in-ways")
    List<SignInWay> ways() {
        List<SignInWay> ways = new ArrayList<>();
        settings.cas().ifPresent(_ -> ways.add(new SignInWay("/sign-in/cas", settings.name())));
        settings.oidc().ifPresent(_ -> ways.add(new SignInWay(OidcDoor.START, settings.name())));
        return ways;
    }

    /** @param name as the administrator called it; empty for the usual words */
    record SignInWay(String address, String name) {}
}
