package planted.rules;

class ThingServiceImpl {}
